package dev.parallax.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Tells how likely each class is, by small neural networks that were learned alike but begun differently: the mean of
/// what they say. Unlike a linear model it learns which features mean something else together.
public final class Network {
    private final int[] known; // hashes of features, in rising order
    private final List<Layers> members;

    Network(int[] known, List<Layers> members) {
        this.known = known;
        this.members = List.copyOf(members);
    }

    public float[] chances(Features features) {
        var present = present(known, features);
        var mean = new float[members.getFirst().classes()];
        for (var member : members) {
            var chances = member.chances(present, new float[member.hidden()]);
            for (int c = 0; c < mean.length; c++) {
                mean[c] += chances[c] / members.size();
            }
        }
        return mean;
    }

    /// The places in `known` of those features that it holds.
    static int[] present(int[] known, Features features) {
        var present = new int[features.size()];
        int count = 0;
        for (int f = 0; f < features.size(); f++) {
            int place = Arrays.binarySearch(known, features.hash(f));
            if (place >= 0) {
                present[count++] = place;
            }
        }
        return Arrays.copyOf(present, count);
    }

    /// Reads what `write` wrote.
    public static Network read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            var known = new int[in.readInt()];
            for (int i = 0; i < known.length; i++) {
                known[i] = in.readInt();
            }
            int count = in.readInt();
            var members = new ArrayList<Layers>(count);
            for (int m = 0; m < count; m++) {
                members.add(Layers.read(in, known.length));
            }
            return new Network(known, members);
        }
    }

    public void write(OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(known.length);
            for (int hash : known) {
                out.writeInt(hash);
            }
            out.writeInt(members.size());
            for (var member : members) {
                member.write(out);
            }
        }
    }
}
