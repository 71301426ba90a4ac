package dev.parallax.stories;

import dev.parallax.copies.Shingles;
import dev.parallax.similarity.Sketch;
import dev.parallax.similarity.Sorted;
import java.util.stream.IntStream;

/// What an article is looked up by: each pair of its heaviest words, and a sample of its shingles. Articles that share
/// none of these are never compared. Pairs are rare where words are not, which keeps a look-up short however many
/// articles there are.
///
/// @param words  in rising order
/// @param sample in rising order
@SuppressWarnings("ArrayRecordComponent") // never compared
record Features(int[] words, int[] sample) {
    static final Features EMPTY = new Features(new int[0], new int[0]);

    private static final int MIX = 0x9E3779B9;

    static Features of(Sketch sketch, Shingles shingles) {
        return new Features(sketch.keys(), shingles.sample());
    }

    /// Each a number.
    int[] all() {
        return IntStream.concat(pairs(), IntStream.of(sample))
                .sorted()
                .distinct()
                .toArray();
    }

    boolean meet(Features other) {
        return Sorted.share(words, other.words, 2) || Sorted.share(sample, other.sample, 1);
    }

    private IntStream pairs() {
        return IntStream.range(0, words.length)
                .flatMap(i -> IntStream.range(i + 1, words.length).map(j -> (words[i] * MIX) ^ words[j]));
    }
}
