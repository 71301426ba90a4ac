package dev.parallax.copies;

import dev.parallax.similarity.Hash;
import dev.parallax.similarity.Sorted;
import dev.parallax.similarity.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The hashes of all runs of five words of an article's body: what near-duplicates share.
public final class Shingles {
    /// Of nothing.
    public static final Shingles EMPTY = new Shingles(new int[0]);

    private static final int WORDS = 5;
    private static final int LONGEST = 3000;
    private static final int FEWEST = 20;
    private static final double COPIED = 0.5;
    private static final int SAMPLE = 8;

    /// In rising order.
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    public static Shingles of(String text) {
        List<String> words = Words.of(text.toLowerCase(Locale.ROOT), LONGEST);
        return new Shingles(IntStream.rangeClosed(0, words.size() - WORDS)
                .map(i -> Hash.of(words.subList(i, i + WORDS)))
                .sorted()
                .distinct()
                .toArray());
    }

    /// Whether half of the shorter one's text stands in the other. Two reporters of one event share its quotations,
    /// which is far less.
    public boolean copies(Shingles other) {
        int shorter = Math.min(hashes.length, other.hashes.length);
        return shorter >= FEWEST && Sorted.share(hashes, other.hashes, (int) Math.ceil(COPIED * shorter));
    }

    /// One in eight of the hashes, the same ones in every article, in rising order: what an index looks copies up by.
    public int[] sample() {
        return Arrays.stream(hashes)
                .filter(h -> Integer.remainderUnsigned(h, SAMPLE) == 0)
                .toArray();
    }
}
