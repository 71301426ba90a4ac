package dev.parallax.learning;

import java.util.List;

/// Chooses among candidates by the score that a model of one class gives them.
public final class Ranking {
    private Ranking() {}

    /// The index of the candidate with the highest score; the first of equals.
    public static int best(LinearModel model, List<Features> candidates) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
            var score = new float[1];
            model.score(candidates.get(i), score);
            if (score[0] > highest) {
                highest = score[0];
                best = i;
            }
        }
        return best;
    }

    /// How likely each candidate is the right one, by the logistic model.
    public static float[] chances(LinearModel model, List<Features> candidates) {
        var chances = new float[candidates.size()];
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < chances.length; i++) {
            var score = new float[1];
            model.score(candidates.get(i), score);
            chances[i] = score[0];
            highest = Math.max(highest, score[0]);
        }
        float sum = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) Math.exp(chances[i] - highest);
            sum += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= sum;
        }
        return chances;
    }
}
