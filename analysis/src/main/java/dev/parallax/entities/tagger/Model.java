package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Table;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The weights of a trained tagger: a row of labels for each observation, in bytes of a common scale, and one weight
/// for
/// each pair of neighbouring labels.
public final class Model {
    static final int ROWS = 1 << 19;

    private final byte[] weights;
    private final float[] pairs;
    private final float unit;

    /// `unit` is what one point of a score is worth in natural logarithms of odds.
    Model(byte[] weights, float[] pairs, float unit) {
        this.weights = weights;
        this.pairs = pairs;
        this.unit = unit;
    }

    /// From weights as they were trained.
    static Model of(float[] weights, float[] pairs) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest == 0 ? 1 : Byte.MAX_VALUE / largest;
        var bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] * scale);
        }
        var scaled = new float[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            scaled[i] = pairs[i] * scale;
        }
        return new Model(bytes, scaled, 1 / scale);
    }

    static int row(long feature) {
        return (int) (feature >>> 20) & (ROWS - 1);
    }

    /// Adds to the score of every label what speaks for it where a token shows these features.
    void add(long[] features, int[] scores) {
        for (long feature : features) {
            int at = row(feature) * Label.COUNT;
            for (int label = 0; label < Label.COUNT; label++) {
                scores[label] += weights[at + label];
            }
        }
    }

    /// The best labels for the scores of a line's tokens.
    int[] labels(int[][] scores) {
        return Viterbi.best(scores, pairs);
    }

    float unit() {
        return unit;
    }

    public static Model load() {
        try (var in = Table.open(Model.class, "model.gz")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model of names", e);
        }
    }

    /// Reads a model that was trained and written before.
    public static Model read(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in);
        }
    }

    private static Model read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        float unit = in.readFloat();
        var pairs = new float[Label.COUNT * Label.COUNT];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = in.readFloat();
        }
        var weights = new byte[ROWS * Label.COUNT];
        in.readFully(weights);
        return new Model(weights, pairs, unit);
    }

    public void write(OutputStream to) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16))) {
            out.writeFloat(unit);
            for (float pair : pairs) {
                out.writeFloat(pair);
            }
            out.write(weights);
        }
    }
}
