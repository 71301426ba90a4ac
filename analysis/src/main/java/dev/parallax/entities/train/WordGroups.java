package dev.parallax.entities.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the tagger's `groups.txt.gz` from NLP4J's word vectors: words used alike, as they are written, in groups of
/// groups.
///
/// Arguments: the folder with the unpacked lexica of NLP4J, and the tagger's resource folder.
public final class WordGroups {
    private static final int GROUPS = 1024;
    private static final int WIDE_GROUPS = 96;
    private static final int SAMPLED = 6;

    private WordGroups() {}

    public static void main(String[] args) throws IOException {
        Lexica.write(Path.of(args[1]).resolve("groups.txt.gz"), groups(Nlp4j.vectors(Path.of(args[0]))));
    }

    private static SortedMap<String, SortedSet<String>> groups(SortedMap<String, float[]> vectors) {
        var words = List.copyOf(vectors.keySet());
        var units = vectors.values().stream().map(KMeans::unit).toList();
        var sample = new ArrayList<float[]>();
        for (int i = 0; i < units.size(); i += SAMPLED) {
            sample.add(units.get(i));
        }
        var groups = KMeans.of(sample, GROUPS);
        var wide = KMeans.of(groups.centres(), WIDE_GROUPS).nearest(groups.centres());
        var nearest = groups.nearest(units);
        var written = new TreeMap<String, SortedSet<String>>();
        for (int i = 0; i < nearest.length; i++) {
            int group = nearest[i];
            written.computeIfAbsent("%02x%03x".formatted(wide[group], group), _ -> new TreeSet<>())
                    .add(words.get(i));
        }
        return written;
    }
}
