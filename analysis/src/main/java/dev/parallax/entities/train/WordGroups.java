package dev.parallax.entities.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes the tagger's `groups.table` from NLP4J's word vectors: words used alike, as they are written, in groups of
/// groups.
///
/// Arguments: the folder with the unpacked lexica of NLP4J, and the tagger's resource folder.
public final class WordGroups {
    private static final int GROUPS = 1024;
    private static final int WIDE_GROUPS = 96;
    private static final int SAMPLED = 6;

    private WordGroups() {}

    public static void main(String[] args) throws IOException {
        Lexica.write(Path.of(args[1]).resolve("groups.table"), groups(Nlp4j.vectors(Path.of(args[0]))));
    }

    /// The group of each word and the wide group that it is in: two and three hexadecimal digits, from 1.
    private static SortedMap<String, String> groups(SortedMap<String, float[]> vectors) {
        var words = List.copyOf(vectors.keySet());
        var units = vectors.values().stream().map(KMeans::unit).toList();
        var sample = new ArrayList<float[]>();
        for (int i = 0; i < units.size(); i += SAMPLED) {
            sample.add(units.get(i));
        }
        var groups = KMeans.of(sample, GROUPS);
        var wide = KMeans.of(groups.centres(), WIDE_GROUPS).nearest(groups.centres());
        var nearest = groups.nearest(units);
        var written = new TreeMap<String, String>();
        for (int i = 0; i < nearest.length; i++) {
            written.put(words.get(i), "%02x%03x".formatted(wide[nearest[i]], nearest[i] + 1));
        }
        return written;
    }
}
