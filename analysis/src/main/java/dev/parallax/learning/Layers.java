package dev.parallax.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

/// One network: the features present, each with a vector of its own, add up to a hidden layer; its hyperbolic tangents
/// score the classes, and so does each feature directly.
///
/// @param into   from each feature to each hidden unit
/// @param over   from each feature to each class
/// @param out    from each hidden unit to each class
/// @param biases of the classes
@SuppressWarnings("ArrayRecordComponent") // never compared
record Layers(int hidden, int classes, float[] into, float[] over, float[] out, float[] biases) {

    static Layers zero(int features, int hidden, int classes) {
        return new Layers(
                hidden,
                classes,
                new float[features * hidden],
                new float[features * classes],
                new float[hidden * classes],
                new float[classes]);
    }

    /// As learning begins.
    static Layers random(int features, int hidden, int classes, Random random) {
        var layers = zero(features, hidden, classes);
        fill(layers.into, 0.1f, random);
        fill(layers.out, (float) (2 / Math.sqrt(hidden)), random);
        return layers;
    }

    private static void fill(float[] weights, float reach, Random random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (2 * random.nextFloat() - 1) * reach;
        }
    }

    /// How likely each class is, where these features are `present`. Leaves the hidden units' values in `units`.
    float[] chances(int[] present, float[] units) {
        float scale = scale(present.length);
        var chances = new float[classes];
        for (int feature : present) {
            add(into, feature * hidden, scale, units);
            add(over, feature * classes, scale, chances);
        }
        for (int h = 0; h < hidden; h++) {
            units[h] = (float) StrictMath.tanh(units[h]);
            add(out, h * classes, units[h], chances);
        }
        add(biases, 0, 1, chances);
        return Chances.of(chances);
    }

    /// What every feature counts where so many are present.
    static float scale(int present) {
        return 1 / (float) Math.sqrt(Math.max(1, present));
    }

    private static void add(float[] from, int at, float times, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[at + i] * times;
        }
    }

    static Layers read(DataInputStream in, int features) throws IOException {
        int hidden = in.readInt();
        int classes = in.readInt();
        return new Layers(
                hidden,
                classes,
                Weights.read(in, features * hidden),
                Weights.read(in, features * classes),
                Weights.read(in, hidden * classes),
                Weights.read(in, classes));
    }

    void write(DataOutputStream to) throws IOException {
        to.writeInt(hidden);
        to.writeInt(classes);
        Weights.write(to, into);
        Weights.write(to, over);
        Weights.write(to, out);
        Weights.write(to, biases);
    }
}
