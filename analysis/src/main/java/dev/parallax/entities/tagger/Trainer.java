package dev.parallax.entities.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Trains a model: a conditional random field over lines (Lafferty et al. 2001), learnt line by line with the step
/// sizes
/// of AdaGrad (Duchi et al. 2011). Always the same for the same samples and seed.
public final class Trainer {
    /// How often a token's own letters are hidden: an invented name that comes ten times would else be learned by
    /// heart.
    private static final double HIDDEN = 0.6;

    private static final int OFTEN = 2;
    private static final float RATE = 0.05f;
    private static final float FIRST_SQUARE = 0.01f;

    /// By how much every weight shrinks after each round, so that few are large.
    private static final float DECAY = 0.1f;

    private static final float NOTHING = 0.0005f;

    private final float[] weights = new float[Model.ROWS * Label.COUNT];
    private final float[] squares = new float[Model.ROWS * Label.COUNT];
    private final float[] pairs = new float[Label.COUNT * Label.COUNT];
    private final float[] pairSquares = new float[Label.COUNT * Label.COUNT];

    private Trainer() {}

    public static Model train(List<Sample> samples, Features features, int rounds, long seed) {
        var examples =
                samples.stream().flatMap(sample -> Example.of(sample, features)).toList();
        var common = new ArrayList<>(Example.common(examples, OFTEN));
        var random = new Random(seed);
        var trainer = new Trainer();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(common, random);
            common.forEach(example -> trainer.learn(example.shown(HIDDEN, random), example.labels()));
            trainer.shrink();
        }
        return Model.of(trainer.weights, trainer.pairs);
    }

    private void learn(int[][] rows, int[] labels) {
        var lattice = new Lattice(scores(rows), pairs);
        var gaps = new float[Label.COUNT];
        for (int i = 0; i < rows.length; i++) {
            if (gaps(lattice, i, labels[i], gaps)) {
                for (int row : rows[i]) {
                    climb(row, gaps);
                }
            }
            if (i > 0) {
                climb(lattice, i, labels[i - 1], labels[i]);
            }
        }
    }

    private float[][] scores(int[][] rows) {
        var scores = new float[rows.length][Label.COUNT];
        for (int i = 0; i < rows.length; i++) {
            for (int row : rows[i]) {
                for (int label = 0; label < Label.COUNT; label++) {
                    scores[i][label] += weights[row * Label.COUNT + label];
                }
            }
        }
        return scores;
    }

    /// Fills in by how much each label should be likelier; whether any of it is worth a step.
    private static boolean gaps(Lattice lattice, int token, int right, float[] gaps) {
        boolean any = false;
        for (int label = 0; label < Label.COUNT; label++) {
            gaps[label] = (float) ((label == right ? 1 : 0) - lattice.label(token, label));
            any |= Math.abs(gaps[label]) > NOTHING;
        }
        return any;
    }

    private void climb(int row, float[] gaps) {
        for (int label = 0; label < Label.COUNT; label++) {
            climb(weights, squares, row * Label.COUNT + label, gaps[label]);
        }
    }

    private void climb(Lattice lattice, int token, int rightBefore, int right) {
        for (int label = 0; label < Label.COUNT; label++) {
            for (int before : Viterbi.before(label)) {
                boolean isRight = label == right && before == rightBefore;
                float gap = (float) ((isRight ? 1 : 0) - lattice.pair(token, before, label));
                climb(pairs, pairSquares, before * Label.COUNT + label, gap);
            }
        }
    }

    private static void climb(float[] values, float[] squares, int at, float gap) {
        if (Math.abs(gap) > NOTHING) {
            squares[at] += gap * gap;
            values[at] += RATE * gap / (float) Math.sqrt(squares[at] + FIRST_SQUARE);
        }
    }

    private void shrink() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= 1 - DECAY;
        }
    }
}
