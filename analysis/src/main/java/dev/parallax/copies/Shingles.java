package dev.parallax.copies;

import dev.parallax.similarity.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The hashes of all runs of five words of an article's body: what near-duplicates share.
public record Shingles(Set<Long> hashes) {
    private static final int WORDS = 5;
    private static final int LONGEST = 3000;
    private static final int FEWEST = 20;
    private static final double COPIED = 0.6;
    private static final int SAMPLE = 8;
    private static final long PRIME = 0x100000001B3L;

    public Shingles {
        hashes = Set.copyOf(hashes);
    }

    public static Shingles of(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT), LONGEST);
        var hashes = new HashSet<Long>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(hash(words.subList(i, i + WORDS)));
        }
        return new Shingles(hashes);
    }

    /// Whether most of the shorter one's text stands in the other. Two reporters of one event share its quotations,
    /// which is far less.
    public boolean copies(Shingles other) {
        int shorter = Math.min(hashes.size(), other.hashes.size());
        return shorter >= FEWEST && shared(other) >= COPIED * shorter;
    }

    /// One in eight of the hashes, the same ones in every article: what an index looks copies up by.
    public Set<Long> sample() {
        return hashes.stream()
                .filter(h -> Long.remainderUnsigned(h, SAMPLE) == 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private long shared(Shingles other) {
        return hashes.size() <= other.hashes.size()
                ? hashes.stream().filter(other.hashes::contains).count()
                : other.shared(this);
    }

    /// FNV-1a over the characters, mixed once more so that its low bits may be sampled.
    private static long hash(List<String> words) {
        long hash = 0xCBF29CE484222325L;
        for (var word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return ((hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L) >>> 3;
    }
}
