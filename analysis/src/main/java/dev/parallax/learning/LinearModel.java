package dev.parallax.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A linear model: for each class, a score that is the sum of the weights of the features present. Weights stand in a
/// table of `2^bits` rows that features are hashed into; two features may share a row.
public final class LinearModel {
    private final int classes;
    private final int bits;
    private final float[] weights;

    LinearModel(int classes, int bits, float[] weights) {
        this.classes = classes;
        this.bits = bits;
        this.weights = weights;
    }

    /// The mean of models of equal shape: where they were learned in different orders, it errs less than each of them.
    /// Takes one after the other, so that never more than two are held.
    public static LinearModel mean(int count, IntFunction<LinearModel> models) {
        var mean = models.apply(0);
        for (int m = 1; m < count; m++) {
            var next = models.apply(m);
            for (int i = 0; i < mean.weights.length; i++) {
                mean.weights[i] += (next.weights[i] - mean.weights[i]) / (m + 1);
            }
        }
        return mean;
    }

    public int classes() {
        return classes;
    }

    /// Adds the scores of the classes to `scores`.
    public void score(Features features, float[] scores) {
        for (int f = 0; f < features.size(); f++) {
            int row = row(features.hash(f), bits) * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c];
            }
        }
    }

    /// The class with the highest score; the first of equals.
    public int best(Features features) {
        var scores = new float[classes];
        score(features, scores);
        return Chances.best(scores);
    }

    static int row(int hash, int bits) {
        return hash >>> (32 - bits);
    }

    /// Reads what `write` wrote.
    public static LinearModel read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            int classes = in.readInt();
            int bits = in.readInt();
            float unit = in.readFloat();
            var weights = new float[classes << bits];
            for (int row = in.readInt(); row >= 0; row = in.readInt()) {
                for (int c = 0; c < classes; c++) {
                    weights[row * classes + c] = in.readByte() * unit;
                }
            }
            return new LinearModel(classes, bits, weights);
        }
    }

    /// Writes the rows that are not all zero, each weight as one byte in units of the largest one's 127th part.
    public void write(OutputStream stream) throws IOException {
        float largest = 1e-9f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(classes);
            out.writeInt(bits);
            out.writeFloat(largest / 127);
            for (int row = 0; row < 1 << bits; row++) {
                writeRow(out, row, 127 / largest);
            }
            out.writeInt(-1);
        }
    }

    private void writeRow(DataOutputStream out, int row, float scale) throws IOException {
        var bytes = new byte[classes];
        boolean any = false;
        for (int c = 0; c < classes; c++) {
            bytes[c] = (byte) Math.round(weights[row * classes + c] * scale);
            any |= bytes[c] != 0;
        }
        if (any) {
            out.writeInt(row);
            out.write(bytes);
        }
    }
}
