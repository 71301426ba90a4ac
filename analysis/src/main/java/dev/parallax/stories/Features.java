package dev.parallax.stories;

import dev.parallax.copies.Shingles;
import dev.parallax.similarity.Sketch;
import dev.parallax.similarity.Sorted;

/// What an article is looked up by: its heaviest words and a sample of its shingles.
final class Features {
    /// So many heavy words must two articles share to be compared; of the sampled shingles one is enough.
    static final int SHARED_KEYS = 2;

    final int[] keys;
    final int[] samples;

    private Features(int[] keys, int[] samples) {
        this.keys = keys;
        this.samples = samples;
    }

    static Features of(Sketch sketch, Shingles shingles) {
        return new Features(sketch.keys(), shingles.sample());
    }

    boolean meet(Features other) {
        return Sorted.shared(keys, other.keys, SHARED_KEYS) == SHARED_KEYS
                || Sorted.shared(samples, other.samples, 1) == 1;
    }
}
