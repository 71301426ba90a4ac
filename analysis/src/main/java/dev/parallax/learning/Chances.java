package dev.parallax.learning;

/// How likely each of some classes is.
public final class Chances {
    private Chances() {}

    /// By the logistic model: scores as exponents, scaled to a sum of one. Takes the place of `scores`.
    static float[] of(float[] scores) {
        float highest = scores[best(scores)];
        float sum = 0;
        for (int c = 0; c < scores.length; c++) {
            scores[c] = (float) Math.exp(scores[c] - highest);
            sum += scores[c];
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] /= sum;
        }
        return scores;
    }

    /// The class with the highest score; the first of equals.
    public static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}
