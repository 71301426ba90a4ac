package dev.parallax.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What is known of one place, as hashes: each the mix of a template's number and the values that fill it.
public final class Features {
    private int[] hashes = new int[64];
    private int size;

    public void add(int template) {
        put(mix(template, 0x3c6ef372));
    }

    public void add(int template, int value) {
        put(mix(mix(template, 0x3c6ef372), value));
    }

    public void add(int template, int first, int second) {
        put(mix(mix(mix(template, 0x3c6ef372), first), second));
    }

    public void add(int template, int first, int second, int third) {
        put(mix(mix(mix(mix(template, 0x3c6ef372), first), second), third));
    }

    public void add(int template, String value) {
        add(template, value.hashCode());
    }

    public void add(int template, String first, String second) {
        add(template, first.hashCode(), second.hashCode());
    }

    /// A number that stands for a constant of an enum, whatever its place among the others.
    public static int code(Enum<?> value) {
        return value.name().hashCode();
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }

    IntStream distinct() {
        return Arrays.stream(hashes, 0, size).distinct();
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /// One round of MurmurHash3 (Austin Appleby, public domain).
    private static int mix(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
        return h ^ (h >>> 16);
    }
}
