package dev.parallax.similarity;

import java.util.List;

/// Words as numbers that are the same on every machine.
public final class Hash {
    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    public static int of(String word) {
        return of(List.of(word));
    }

    /// Of a run of words: FNV-1a over the characters, mixed once more so that any of its bits may be sampled.
    public static int of(List<String> words) {
        long hash = START;
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return (int) (((hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
