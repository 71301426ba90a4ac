package dev.parallax.entities.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/// A map from words, or names of some words, to one of a few values, read as it lies in its file. Of each key it holds
/// only what is left of a hash: one key in a hundred thousand that was never put in is taken for another.
///
/// The file: the number of values and each of them (modified UTF-8), the number of slots and each of them (32 bits).
/// A slot is 0 where empty, else the number of its value, from 1, and above it what the hash leaves room for. A key
/// stands in the first free slot from that which its hash points to.
public final class WordTable {
    private final List<String> values;
    private final int[] slots;
    private final int valueMask;

    private WordTable(List<String> values, int[] slots) {
        this.values = values;
        this.slots = slots;
        this.valueMask = Integer.highestOneBit(values.size()) * 2 - 1;
    }

    /// A table of keys whose words are parted by single blanks.
    public static WordTable of(SortedMap<String, String> entries) {
        var values = List.copyOf(new TreeSet<>(entries.values()));
        var table = new WordTable(values, new int[entries.size() * 4 / 3 + 1]);
        entries.forEach((key, value) -> table.put(Hash.ofWords(key), Collections.binarySearch(values, value) + 1));
        return table;
    }

    private void put(long hash, int number) {
        int at = slot(hash);
        if (slots[at] == 0) {
            slots[at] = tag(hash) | number;
        }
    }

    /// Where a key stands, or the empty slot where it would.
    private int slot(long hash) {
        int tag = tag(hash);
        int at = (int) Math.unsignedMultiplyHigh(hash, slots.length);
        while (slots[at] != 0 && (slots[at] & ~valueMask) != tag) {
            at = at + 1 == slots.length ? 0 : at + 1;
        }
        return at;
    }

    private int tag(long hash) {
        return (int) hash & ~valueMask;
    }

    /// The number of a key's value, from 1; 0 for a key that is not in.
    int find(long hash) {
        return slots[slot(hash)] & valueMask;
    }

    /// The values in the order of their numbers.
    List<String> values() {
        return values;
    }

    static WordTable read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        var values = new String[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readUTF();
        }
        var slots = new int[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(slots.length * Integer.BYTES))
                .asIntBuffer()
                .get(slots);
        return new WordTable(List.of(values), slots);
    }

    public void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeInt(values.size());
        for (var value : values) {
            out.writeUTF(value);
        }
        out.writeInt(slots.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
        out.flush();
    }
}
