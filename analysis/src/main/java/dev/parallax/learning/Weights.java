package dev.parallax.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Weights in a file: each is one byte, in units of the largest one's 127th part.
final class Weights {
    private Weights() {}

    static float[] read(DataInputStream in, int count) throws IOException {
        float unit = in.readFloat();
        var weights = new float[count];
        for (int i = 0; i < count; i++) {
            weights[i] = in.readByte() * unit;
        }
        return weights;
    }

    static void write(DataOutputStream out, float[] weights) throws IOException {
        float largest = 1e-9f;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        out.writeFloat(largest / 127);
        for (float weight : weights) {
            out.writeByte(Math.round(weight * 127 / largest));
        }
    }
}
