package dev.parallax.entities.tagger;

import java.util.Arrays;

/// Finds the best sequence of labels under the scores of single labels and of pairs that follow each other.
final class Viterbi {
    private static final int[][] BEFORE = before();

    private Viterbi() {}

    /// The labels that may stand before another.
    static int[] before(int label) {
        return BEFORE[label];
    }

    private static int[][] before() {
        var before = new int[Label.COUNT][];
        for (int next = 0; next < Label.COUNT; next++) {
            var labels = new int[Label.COUNT];
            int n = 0;
            for (int label = 0; label < Label.COUNT; label++) {
                if (Label.mayFollow(label, next)) {
                    labels[n++] = label;
                }
            }
            before[next] = Arrays.copyOf(labels, n);
        }
        return before;
    }

    /// `scores[i][label]` is for token `i`, `pairs[label * COUNT + next]` for neighbours. No name is left open.
    static int[] best(int[][] scores, float[] pairs) {
        int n = scores.length;
        var best = new float[n][];
        var from = new int[n][Label.COUNT];
        best[0] = first(scores[0]);
        for (int i = 1; i < n; i++) {
            best[i] = step(best[i - 1], scores[i], pairs, from[i]);
        }
        return trace(from, last(best[n - 1]));
    }

    private static float[] first(int[] scores) {
        var first = new float[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            boolean may = label == Label.OUTSIDE || Label.starts(label);
            first[label] = may ? scores[label] : Float.NEGATIVE_INFINITY;
        }
        return first;
    }

    private static float[] step(float[] previous, int[] scores, float[] pairs, int[] from) {
        var best = new float[Label.COUNT];
        for (int next = 0; next < Label.COUNT; next++) {
            float top = Float.NEGATIVE_INFINITY;
            for (int label : BEFORE[next]) {
                float score = previous[label] + pairs[label * Label.COUNT + next];
                if (score > top) {
                    top = score;
                    from[next] = label;
                }
            }
            best[next] = top + scores[next];
        }
        return best;
    }

    private static int last(float[] best) {
        int last = Label.OUTSIDE;
        for (int label = 1; label < Label.COUNT; label++) {
            last = Label.ends(label) && best[label] > best[last] ? label : last;
        }
        return last;
    }

    private static int[] trace(int[][] from, int last) {
        var labels = new int[from.length];
        labels[from.length - 1] = last;
        for (int i = from.length - 1; i > 0; i--) {
            labels[i - 1] = from[i][labels[i]];
        }
        return labels;
    }
}
