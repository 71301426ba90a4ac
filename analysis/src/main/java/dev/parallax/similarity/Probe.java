package dev.parallax.similarity;

/// One sketch made ready to be compared with many, quickly and roughly.
public final class Probe {
    private static final int BITS = 13;
    private static final int SHIFT = Integer.SIZE - BITS;

    /// Sums of floats may be this much too small.
    private static final double MARGIN = 1.0001;

    /// By the first bits of a word what all that begin so weigh together.
    private final float[] weights = new float[1 << BITS];

    Probe(int[] sorted, float[] weighed) {
        for (int i = 0; i < sorted.length; i++) {
            weights[sorted[i] >>> SHIFT] += weighed[i];
        }
    }

    /// [Sketch#likeness] is not more than this, and mostly little less.
    public double most(Sketch other) {
        int[] words = other.words();
        float[] weighed = other.weights();
        float even = 0;
        float odd = 0;
        int i = 1;
        for (; i < words.length; i += 2) {
            even += weights[words[i - 1] >>> SHIFT] * weighed[i - 1];
            odd += weights[words[i] >>> SHIFT] * weighed[i];
        }
        if (i == words.length) {
            even += weights[words[i - 1] >>> SHIFT] * weighed[i - 1];
        }
        return MARGIN * (even + odd);
    }
}
