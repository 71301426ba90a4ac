package dev.parallax.entities.tagger;

import java.util.Arrays;

/// The kinds of words that stand next to one word all over a text: hashes of their clusters, each once.
final class Company {
    private static final int MOST = 16;
    private static final int CLUSTER = 2;

    private long[] neighbours = new long[4];
    private int size;

    void add(Word before, Word after) {
        add(Hash.join(1, before.clusters()[CLUSTER]));
        add(Hash.join(2, after.clusters()[CLUSTER]));
    }

    private void add(long neighbour) {
        for (int i = 0; i < size; i++) {
            if (neighbours[i] == neighbour) {
                return;
            }
        }
        if (size < MOST) {
            neighbours = size == neighbours.length ? Arrays.copyOf(neighbours, size * 2) : neighbours;
            neighbours[size++] = neighbour;
        }
    }

    long[] toArray() {
        return Arrays.copyOf(neighbours, size);
    }
}
