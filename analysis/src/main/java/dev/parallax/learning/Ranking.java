package dev.parallax.learning;

import java.util.List;

/// Chooses among candidates by the score that a model of one class gives them.
public final class Ranking {
    private Ranking() {}

    /// The index of the candidate with the highest score; the first of equals.
    public static int best(LinearModel model, List<Features> candidates) {
        return Chances.best(scores(model, candidates));
    }

    /// How likely each candidate is the right one, by the logistic model.
    static float[] chances(LinearModel model, List<Features> candidates) {
        return Chances.of(scores(model, candidates));
    }

    private static float[] scores(LinearModel model, List<Features> candidates) {
        var scores = new float[candidates.size()];
        var score = new float[1];
        for (int i = 0; i < scores.length; i++) {
            score[0] = 0;
            model.score(candidates.get(i), score);
            scores[i] = score[0];
        }
        return scores;
    }
}
