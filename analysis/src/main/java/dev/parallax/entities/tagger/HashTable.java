package dev.parallax.entities.tagger;

/// A map from the hashes of words to small numbers, 0 where nothing is known. Holds no words: a quarter of the memory.
final class HashTable {
    private long[] keys = new long[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;

    int get(long key) {
        int at = slot(keys, key);
        return keys[at] == key ? values[at] : 0;
    }

    /// Adds the bits of `value` to what stands there.
    void add(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(keys, key);
        size += keys[at] == key ? 0 : 1;
        keys[at] = key;
        values[at] |= value;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
