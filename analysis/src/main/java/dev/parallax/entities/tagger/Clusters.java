package dev.parallax.entities.tagger;

import java.util.List;
import java.util.stream.Stream;

/// The clusters of words used alike. They form a tree, and a cluster's path through it also says what larger clusters
/// it is in.
final class Clusters {
    private static final List<Integer> PREFIXES = List.of(4, 6, 8, 12, 30);

    private final WordTable table;
    private final List<long[]> paths;

    Clusters(WordTable table) {
        this.table = table;
        this.paths = Stream.concat(Stream.of(""), table.values().stream())
                .map(Clusters::beginnings)
                .toList();
    }

    private static long[] beginnings(String path) {
        var hashes = new long[PREFIXES.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = Hash.join(i, Hash.of(path, 0, Math.min(PREFIXES.get(i), path.length())));
        }
        return hashes;
    }

    /// Hashes of a path and its beginnings, shortest first; of a compound unknown as a whole, those of its last part.
    long[] of(String lower) {
        int cluster = table.find(Hash.ofWord(lower, 0));
        int hyphen = lower.lastIndexOf('-');
        return paths.get(cluster == 0 && hyphen >= 0 ? table.find(Hash.ofWord(lower, hyphen + 1)) : cluster);
    }
}
