package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;

/// For each key the numbers listed under it, in open addressing. Most keys have one number alone, which costs no
/// object, so that a hundred million keys fit in memory. Numbers are not negative.
final class Postings {
    private static final int NONE = 0;

    /// Beside a key that has nothing left; the place is kept until the next rehash, so that others are still found.
    private static final int EMPTY = Integer.MIN_VALUE;

    private int[] keys = new int[1024];

    /// Beside each key: nothing, or one number plus 1, or the place of a list plus 1, negative.
    private int[] values = new int[1024];

    private int used;

    /// Each list begins with its length.
    private int[][] lists = new int[16][];

    private int listed;
    private final Deque<Integer> free = new ArrayDeque<>();

    void add(int key, int number) {
        if (4L * used >= 3L * keys.length) {
            rehash();
        }
        int at = find(key);
        used += taken(at) ? 0 : 1;
        keys[at] = key;
        int value = values[at];
        if (!holds(value)) {
            values[at] = number + 1;
        } else {
            values[at] = value > 0 ? newList(value - 1, number) : append(-value - 1, number);
        }
    }

    void remove(int key, int number) {
        int at = find(key);
        if (values[at] == number + 1) {
            values[at] = EMPTY;
        } else if (values[at] < 0 && holds(values[at])) {
            int place = -values[at] - 1;
            int[] list = lists[place];
            for (int i = 1; i <= list[0]; i++) {
                if (list[i] == number) {
                    list[i] = list[list[0]--];
                }
            }
            if (list[0] == 0) {
                free.push(place);
                values[at] = EMPTY;
            }
        }
    }

    void forEach(int key, IntConsumer use) {
        int value = values[find(key)];
        if (value > 0) {
            use.accept(value - 1);
        } else if (holds(value)) {
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
    private int find(int key) {
        int mixed = key * 0x9E3779B9;
        int at = (mixed ^ (mixed >>> 15)) & (keys.length - 1);
        while (taken(at) && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private boolean taken(int at) {
        return values[at] != NONE;
    }

    /// Makes room, first by dropping the keys that have nothing left.
    private void rehash() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        long kept = Arrays.stream(oldValues).filter(Postings::holds).count();
        int length = 2 * kept >= keys.length ? 2 * keys.length : keys.length;
        keys = new int[length];
        values = new int[length];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (holds(oldValues[i])) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
                used++;
            }
        }
    }

    private static boolean holds(int value) {
        return value != NONE && value != EMPTY;
    }
}
