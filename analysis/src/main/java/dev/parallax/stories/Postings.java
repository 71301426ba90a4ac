package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;

/// For each key the numbers listed under it, in open addressing. Most keys have one number alone, which costs no
/// object, so that tens of millions of keys fit in memory. No key is 0, no number negative.
final class Postings {
    private static final int NONE = 0;

    private long[] keys = new long[1024];

    /// Beside each key: nothing, or one number plus 1, or the place of a list plus 1, negative.
    private int[] values = new int[1024];

    private int used;

    /// Each list begins with its length.
    private int[][] lists = new int[16][];

    private int listed;
    private final Deque<Integer> free = new ArrayDeque<>();

    void add(long key, int number) {
        if (2 * used >= keys.length) {
            rehash();
        }
        int at = find(key);
        if (keys[at] == 0) {
            keys[at] = key;
            used++;
        }
        values[at] = switch (Integer.signum(values[at])) {
            case NONE -> number + 1;
            case 1 -> newList(values[at] - 1, number);
            default -> append(-values[at] - 1, number);
        };
    }

    void remove(long key, int number) {
        int at = find(key);
        if (values[at] == number + 1) {
            values[at] = NONE;
        } else if (values[at] < 0) {
            int place = -values[at] - 1;
            int[] list = lists[place];
            for (int i = 1; i <= list[0]; i++) {
                if (list[i] == number) {
                    list[i] = list[list[0]--];
                }
            }
            if (list[0] == 0) {
                free.push(place);
                values[at] = NONE;
            }
        }
    }

    void forEach(long key, IntConsumer use) {
        int value = values[find(key)];
        if (value > 0) {
            use.accept(value - 1);
        } else if (value < 0) {
            int[] list = lists[-value - 1];
            for (int i = 1; i <= list[0]; i++) {
                use.accept(list[i]);
            }
        }
    }

    private int newList(int first, int second) {
        int place = free.isEmpty() ? listed++ : free.pop();
        if (place == lists.length) {
            lists = Arrays.copyOf(lists, 2 * place);
        }
        lists[place] = new int[] {2, first, second};
        return -place - 1;
    }

    private int append(int place, int number) {
        int[] list = lists[place];
        if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, list.length + list.length / 2 + 1);
            lists[place] = list;
        }
        list[++list[0]] = number;
        return -place - 1;
    }

    /// Where the key stands, or would.
    private int find(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed ^ (mixed >>> 32)) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    /// Makes room, first by dropping the keys that have nothing left.
    private void rehash() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        long kept = Arrays.stream(oldValues).filter(value -> value != NONE).count();
        int length = 3 * kept >= keys.length ? 2 * keys.length : keys.length;
        keys = new long[length];
        values = new int[length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
                used++;
            }
        }
    }
}
