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
}
