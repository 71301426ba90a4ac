package dev.parallax.entities.tagger;

import dev.parallax.entities.Name;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Trains a model: an averaged structured perceptron (Collins 2002), always the same for the same samples and seed.
public final class Trainer {
    /// How often a token's own letters are hidden: an invented name that comes ten times would else be learned by
    /// heart.
    private static final double HIDDEN = 0.6;

    private static final int RARE = 2;
    private static final float SCALE = 127;

    static final double DROP = Double.parseDouble(System.getProperty("drop", "0"));
    private final float[] weights = new float[Model.ROWS * Label.COUNT];
    private final float[] summed = new float[Model.ROWS * Label.COUNT];
    private final float[] pairs = new float[Label.COUNT * Label.COUNT];
    private final float[] summedPairs = new float[Label.COUNT * Label.COUNT];
    private int step = 1;

    private Trainer() {}

    /// A sentence: the features of each token, and its right label.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record Example(int[][] rows, int[] labels) {}

    /// A text and the names that stand in it.
    public record Sample(Text text, List<Name> names) {}

    public static Model train(List<Sample> samples, Features features, int rounds, long seed) {
        var examples = new ArrayList<Example>();
        for (var sample : samples) {
            var page = features.page(sample.text());
            for (var sentence : sample.text().sentences()) {
                examples.add(new Example(rows(features.of(page, sentence)), labels(sentence, sample.names())));
            }
        }
        var trainer = new Trainer();
        var common = withoutRare(examples);
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(common, random);
            common.forEach(example -> trainer.learn(shown(example.rows(), random), example.labels()));
        }
        return trainer.model();
    }

    private static int[][] rows(long[][] features) {
        return Arrays.stream(features)
                .map(token -> Arrays.stream(token).mapToInt(Trainer::marked).toArray())
                .toArray(int[][]::new);
    }

    /// The row, and in its lowest bit whether it stands for the word's own letters.
    private static int marked(long feature) {
        return Model.row(feature) << 1 | (int) (feature & Row.OWN);
    }

    private static int[] labels(Sentence sentence, List<Name> names) {
        var labels = new int[sentence.end() - sentence.first()];
        for (var name : names) {
            if (name.first() >= sentence.first() && name.end() <= sentence.end()) {
                for (int i = name.first(); i < name.end(); i++) {
                    labels[i - sentence.first()] = Label.of(name.type(), i - name.first(), name.end() - name.first());
                }
            }
        }
        return labels;
    }

    private static List<Example> withoutRare(List<Example> examples) {
        var counts = new int[Model.ROWS];
        examples.forEach(e ->
                Arrays.stream(e.rows()).forEach(rows -> Arrays.stream(rows).forEach(row -> counts[row >>> 1]++)));
        return new ArrayList<>(examples.stream()
                .map(e -> new Example(
                        Arrays.stream(e.rows())
                                .map(rows -> Arrays.stream(rows)
                                        .filter(row -> counts[row >>> 1] >= RARE)
                                        .toArray())
                                .toArray(int[][]::new),
                        e.labels()))
                .toList());
    }

    private static int[][] shown(int[][] rows, Random random) {
        var shown = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            boolean hide = random.nextDouble() < HIDDEN;
            shown[i] = Arrays.stream(rows[i])
                    .filter(row -> !hide || (row & Row.OWN) == 0)
                    .map(row -> row >>> 1)
                    .toArray();
        }
        return shown;
    }

    private void learn(int[][] rows, int[] labels) {
        var scores = new float[rows.length][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(rows[i]);
        }
        var guess = Viterbi.best(scores, pairs);
        for (int i = 0; i < guess.length; i++) {
            if (guess[i] != labels[i]) {
                for (int row : rows[i]) {
                    change(weights, summed, row * Label.COUNT + labels[i], 1);
                    change(weights, summed, row * Label.COUNT + guess[i], -1);
                }
            }
            if (i > 0) {
                change(pairs, summedPairs, labels[i - 1] * Label.COUNT + labels[i], 1);
                change(pairs, summedPairs, guess[i - 1] * Label.COUNT + guess[i], -1);
            }
        }
        step++;
    }

    private float[] scores(int[] rows) {
        var scores = new float[Label.COUNT];
        for (int row : rows) {
            for (int label = 0; label < Label.COUNT; label++) {
                scores[label] += weights[row * Label.COUNT + label];
            }
        }
        return scores;
    }

    /// Keeps beside each weight the sum of its changes, each times the step it came at, from which its average follows.
    private void change(float[] values, float[] sums, int at, int by) {
        values[at] += by;
        sums[at] += (float) by * step;
    }

    private Model model() {
        float largest = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= summed[i] / step;
            largest = Math.max(largest, Math.abs(weights[i]));
        }
        var bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / largest * SCALE);
        }
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (pairs[i] - summedPairs[i] / step) / largest * SCALE;
        }
        return new Model(bytes, pairs);
    }
}
