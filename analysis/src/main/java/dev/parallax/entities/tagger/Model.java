package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Table;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// The weights of a trained tagger: a row of labels for each observation, in bytes of a common scale, and one weight
/// for
/// each pair of neighbouring labels.
public final class Model {
    static final int ROWS = 1 << 19;

    private final byte[] weights;
    private final float[] pairs;

    Model(byte[] weights, float[] pairs) {
        this.weights = weights;
        this.pairs = pairs;
    }

    static int row(long feature) {
        return (int) (feature >>> 20) & (ROWS - 1);
    }

    /// The score of every label for a token that shows these features.
    float[] scores(long[] features) {
        var sums = new int[Label.COUNT];
        for (long feature : features) {
            int at = row(feature) * Label.COUNT;
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += weights[at + label];
            }
        }
        var scores = new float[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            scores[label] = sums[label];
        }
        return scores;
    }

    /// The best labels of a sentence.
    int[] labels(long[][] features) {
        var scores = new float[features.length][];
        for (int i = 0; i < features.length; i++) {
            scores[i] = scores(features[i]);
        }
        return Viterbi.best(scores, pairs);
    }

    public static Model load() {
        try (var in = new DataInputStream(Table.open(Model.class, "model.gz"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model of names", e);
        }
    }

    private static Model read(DataInputStream in) throws IOException {
        var pairs = new float[Label.COUNT * Label.COUNT];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = in.readFloat();
        }
        var weights = new byte[ROWS * Label.COUNT];
        in.readFully(weights);
        return new Model(weights, pairs);
    }

    public void write(OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            for (float pair : pairs) {
                out.writeFloat(pair);
            }
            out.write(weights);
        }
    }
}
