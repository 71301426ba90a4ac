package dev.parallax.learning;

import java.util.List;

/// Gives each place of a sequence a class such that the whole scores highest: what speaks for the class at the place,
/// and for the class after the one before. The first is a linear model's; so is the second, with the class before as
/// its one feature.
public final class SequenceModel {
    private static final int AFTER = 0x5eed;

    private final LinearModel model;
    private final float[][] after;

    public SequenceModel(LinearModel model) {
        this(model, 0);
    }

    /// `handicap` is what class 0 must score above others to be taken: the higher, the more of the others is found.
    public SequenceModel(LinearModel model, float handicap) {
        this.model = model;
        this.after = new float[model.classes() + 1][model.classes()];
        for (int before = 0; before < after.length; before++) {
            model.score(transition(before), after[before]);
            after[before][0] -= handicap;
        }
    }

    /// The feature of standing behind class `before`; the number of classes stands for the sequence's beginning.
    static Features transition(int before) {
        var features = new Features();
        features.add(AFTER, before);
        return features;
    }

    /// The best sequence of classes, by Viterbi's algorithm.
    public int[] best(List<Features> places) {
        int classes = model.classes();
        var from = new int[places.size()][classes];
        var scores = new float[classes];
        for (int i = 0; i < places.size(); i++) {
            var here = new float[classes];
            model.score(places.get(i), here);
            for (int c = 0; c < classes; c++) {
                int best = i == 0 ? classes : bestBefore(scores, c);
                from[i][c] = best;
                here[c] += after[best][c] + (i == 0 ? 0 : scores[best]);
            }
            scores = here;
        }
        return trace(from, LinearModel.best(scores));
    }

    private int bestBefore(float[] scores, int type) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] + after[c][type] > scores[best] + after[best][type] ? c : best;
        }
        return best;
    }

    private static int[] trace(int[][] from, int last) {
        var path = new int[from.length];
        for (int i = from.length - 1, at = last; i >= 0; i--) {
            path[i] = at;
            at = from[i][at];
        }
        return path;
    }
}
