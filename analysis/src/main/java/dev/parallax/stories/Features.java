package dev.parallax.stories;

import dev.parallax.copies.Shingles;
import dev.parallax.similarity.Sketch;
import dev.parallax.similarity.Sorted;
import java.util.stream.IntStream;

/// What an article is looked up by: each pair of its heaviest words, and a sample of its shingles. Articles that share
/// none of these are never compared. Pairs are rare where words are not, which keeps a look-up short however many
/// articles there are.
final class Features {
    static final Features EMPTY = new Features(new int[0]);

    private static final int MIX = 0x9E3779B9;

    /// In rising order.
    private final int[] all;

    private Features(int[] all) {
        this.all = all;
    }

    static Features of(Sketch sketch, Shingles shingles) {
        return new Features(IntStream.concat(pairs(sketch.keys()), IntStream.of(shingles.sample()))
                .sorted()
                .distinct()
                .toArray());
    }

    IntStream stream() {
        return IntStream.of(all);
    }

    boolean meet(Features other) {
        return Sorted.shared(all, other.all, 1) == 1;
    }

    private static IntStream pairs(int[] words) {
        return IntStream.range(0, words.length)
                .flatMap(i -> IntStream.range(i + 1, words.length).map(j -> (words[i] * MIX) ^ words[j]));
    }
}
