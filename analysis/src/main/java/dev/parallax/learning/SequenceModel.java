package dev.parallax.learning;

import java.util.List;

/// Gives each place of a sequence a class such that the whole scores highest: what speaks for the class at the place,
/// and for the class after the one before. The first is a linear model's; so is the second, with the class before as
/// its one feature.
public final class SequenceModel {
    private static final int AFTER = 0x5eed;

    private final LinearModel model;
    private final float[][] after; // by class, then by the class before

    public SequenceModel(LinearModel model) {
        this(model, 0);
    }

    /// `handicap` is what class 0 must score above others to be taken: the higher, the more of the others is found.
    public SequenceModel(LinearModel model, float handicap) {
        this.model = model;
        this.after = new float[model.classes()][model.classes() + 1];
        for (int before = 0; before <= model.classes(); before++) {
            var scores = new float[model.classes()];
            model.score(transition(before), scores);
            scores[0] -= handicap;
            for (int c = 0; c < scores.length; c++) {
                after[c][before] = scores[c];
            }
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
                int best = i == 0 ? classes : bestBefore(scores, after[c]);
                from[i][c] = best;
                here[c] += after[c][best] + (i == 0 ? 0 : scores[best]);
            }
            scores = here;
        }
        return trace(from, Chances.best(scores));
    }

    private static int bestBefore(float[] scores, float[] after) {
        int best = 0;
        float highest = scores[0] + after[0];
        for (int c = 1; c < scores.length; c++) {
            float score = scores[c] + after[c];
            if (score > highest) {
                highest = score;
                best = c;
            }
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
