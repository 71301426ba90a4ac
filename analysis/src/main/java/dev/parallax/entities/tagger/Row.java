package dev.parallax.entities.tagger;

import java.util.Arrays;

/// The rows of one token under way.
final class Row {
    /// Marks an observation of the word's own letters, which training may hide so that the context is learned too.
    static final long OWN = 1;

    private long[] rows = new long[96];
    private int size;

    void add(int template, long value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = Hash.join(template, value) & ~OWN;
    }

    void addOwn(int template, long value) {
        add(template, value);
        rows[size - 1] |= OWN;
    }

    long[] toArray() {
        return Arrays.copyOf(rows, size);
    }
}
