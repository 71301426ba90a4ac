package dev.parallax.entities.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Parts vectors of length 1 into groups by direction (spherical k-means). Always the same for the same vectors.
final class KMeans {
    private static final int ROUNDS = 12;
    private static final long SEED = 20201221;

    private final float[][] centres;

    private KMeans(float[][] centres) {
        this.centres = centres;
    }

    static KMeans of(List<float[]> vectors, int groups) {
        var random = new Random(SEED);
        var centres = new float[groups][];
        for (int i = 0; i < groups; i++) {
            centres[i] = vectors.get(random.nextInt(vectors.size())).clone();
        }
        var means = new KMeans(centres);
        for (int round = 0; round < ROUNDS; round++) {
            means.move(vectors);
        }
        return means;
    }

    private void move(List<float[]> vectors) {
        var nearest = nearest(vectors);
        var sums = new float[centres.length][centres[0].length];
        for (int i = 0; i < nearest.length; i++) {
            add(sums[nearest[i]], vectors.get(i));
        }
        for (int i = 0; i < sums.length; i++) {
            centres[i] = Arrays.equals(sums[i], new float[sums[i].length]) ? centres[i] : unit(sums[i]);
        }
    }

    private static void add(float[] sum, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = square == 0 ? 0 : (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    /// The group of each vector.
    int[] nearest(List<float[]> vectors) {
        return IntStream.range(0, vectors.size())
                .parallel()
                .map(i -> nearest(vectors.get(i)))
                .toArray();
    }

    private int nearest(float[] vector) {
        int best = 0;
        float closest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            float product = 0;
            for (int j = 0; j < vector.length; j++) {
                product += vector[j] * centres[i][j];
            }
            if (product > closest) {
                closest = product;
                best = i;
            }
        }
        return best;
    }

    List<float[]> centres() {
        return List.of(centres);
    }
}
