package dev.parallax.entities.tagger;

/// How likely each label of a line is, over all sequences that may be: the forward-backward algorithm, each token's
/// numbers scaled to a sum of 1.
final class Lattice {
    private static final float FAINTEST = -60;

    private final double[][] tokens;
    private final double[] pairs;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    Lattice(float[][] scores, float[] pairs) {
        int n = scores.length;
        this.tokens = new double[n][];
        this.pairs = exp(pairs, 0);
        this.forward = new double[n][Label.COUNT];
        this.backward = new double[n][Label.COUNT];
        this.scales = new double[n];
        for (int i = 0; i < n; i++) {
            tokens[i] = exp(scores[i], largest(scores[i]));
        }
        for (int i = 0; i < n; i++) {
            forward(i);
        }
        for (int i = n - 1; i >= 0; i--) {
            backward(i);
        }
    }

    private static double[] exp(float[] values, float less) {
        var exp = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            exp[i] = StrictMath.exp(Math.max(FAINTEST, values[i] - less));
        }
        return exp;
    }

    private static float largest(float[] values) {
        float largest = values[0];
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    private void forward(int i) {
        for (int label = 0; label < Label.COUNT; label++) {
            forward[i][label] = tokens[i][label] * (i == 0 ? first(label) : before(i, label));
            scales[i] += forward[i][label];
        }
        for (int label = 0; label < Label.COUNT; label++) {
            forward[i][label] /= scales[i];
        }
    }

    private static double first(int label) {
        return label == Label.OUTSIDE || Label.starts(label) ? 1 : 0;
    }

    private double before(int i, int label) {
        double sum = 0;
        for (int before : Viterbi.before(label)) {
            sum += forward[i - 1][before] * pairs[before * Label.COUNT + label];
        }
        return sum;
    }

    private void backward(int i) {
        if (i == tokens.length - 1) {
            last(i);
            return;
        }
        for (int next = 0; next < Label.COUNT; next++) {
            double value = backward[i + 1][next] * tokens[i + 1][next] / scales[i + 1];
            for (int label : Viterbi.before(next)) {
                backward[i][label] += value * pairs[label * Label.COUNT + next];
            }
        }
    }

    private void last(int i) {
        double sum = 0;
        for (int label = 0; label < Label.COUNT; label++) {
            backward[i][label] = label == Label.OUTSIDE || Label.ends(label) ? 1 : 0;
            sum += backward[i][label] * forward[i][label];
        }
        for (int label = 0; label < Label.COUNT; label++) {
            backward[i][label] /= sum;
        }
    }

    double label(int token, int label) {
        return forward[token][label] * backward[token][label];
    }

    /// That a token has a label and the one before it another.
    double pair(int token, int before, int label) {
        return forward[token - 1][before]
                * pairs[before * Label.COUNT + label]
                * tokens[token][label]
                / scales[token]
                * backward[token][label];
    }
}
