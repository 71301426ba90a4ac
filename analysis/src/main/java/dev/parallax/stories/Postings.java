package dev.parallax.stories;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// For each feature and period the numbers listed under them, in open addressing. Most have one number alone, which
/// costs no object, so that a hundred million fit in memory. All periods of a feature stand together, so that a search
/// reads one place in memory. Numbers are not negative and below 2^29; only the last two bits of a period are told.
final class Postings {
    private static final int VALUE_BITS = 30;
    private static final int VALUE = (1 << VALUE_BITS) - 1;
    private static final int PERIODS = 4;

    private static final int NONE = 0;

    /// Where nothing is left; the place is kept until the next rehash, so that others are still found.
    private static final int GONE = 1;

    /// Set where the rest is the place of a list.
    private static final int LIST = 1 << (VALUE_BITS - 1);

    /// In each from the top: 32 bits of feature, two of period, and nothing, or one number plus 2, or a list's place.
    private long[] entries = new long[1024];

    private int used;
    private final Lists lists = new Lists();

    void add(int feature, long period, int number) {
        if (4L * used >= 3L * entries.length) {
            rehash();
        }
        int at = find(feature, period);
        int value = value(entries[at]);
        used += value == NONE ? 1 : 0;
        entries[at] = (key(feature, period) << VALUE_BITS) | with(value, number);
    }

    private int with(int value, int number) {
        if (value >= LIST) {
            lists.add(value - LIST, number);
            return value;
        }
        return holds(value) ? LIST + lists.of(value - 2, number) : number + 2;
    }

    void remove(int feature, long period, int number) {
        int at = find(feature, period);
        int value = value(entries[at]);
        if (value >= LIST ? lists.remove(value - LIST, number) : value == number + 2) {
            entries[at] += GONE - value;
        }
    }

    /// Those of this period, the one before and the one after.
    void forEachNear(int feature, long period, IntConsumer use) {
        long far = key(feature, period + 2);
        for (int at = home(feature); entries[at] != NONE; at = after(at)) {
            long entry = entries[at];
            if ((int) (entry >>> Integer.SIZE) == feature && entry >>> VALUE_BITS != far) {
                forEach(value(entry), use);
            }
        }
    }

    private void forEach(int value, IntConsumer use) {
        if (value >= LIST) {
            lists.forEach(value - LIST, use);
        } else if (holds(value)) {
            use.accept(value - 2);
        }
    }

    /// Where the feature stands with the period, or would.
    private int find(int feature, long period) {
        long key = key(feature, period);
        int at = home(feature);
        while (entries[at] != NONE && entries[at] >>> VALUE_BITS != key) {
            at = after(at);
        }
        return at;
    }

    /// Makes room, first by dropping what has nothing left.
    private void rehash() {
        long[] old = entries;
        long kept = Arrays.stream(old).filter(entry -> holds(value(entry))).count();
        entries = new long[5 * kept >= 3L * old.length ? old.length + old.length / 4 : old.length];
        used = 0;
        for (long entry : old) {
            if (holds(value(entry))) {
                int at = home((int) (entry >>> Integer.SIZE));
                while (entries[at] != NONE) {
                    at = after(at);
                }
                entries[at] = entry;
                used++;
            }
        }
    }

    /// Where the search for a feature begins.
    private int home(int feature) {
        return (int) ((Integer.toUnsignedLong(feature * 0x9E3779B9) * entries.length) >>> Integer.SIZE);
    }

    private int after(int at) {
        return at + 1 == entries.length ? 0 : at + 1;
    }

    private static long key(int feature, long period) {
        return Integer.toUnsignedLong(feature) * PERIODS + Math.floorMod(period, PERIODS);
    }

    private static int value(long entry) {
        return (int) entry & VALUE;
    }

    private static boolean holds(int value) {
        return value > GONE;
    }
}
