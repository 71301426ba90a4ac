package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntConsumer;

/// Short lists of numbers, each in a place of its own that is known by number too.
final class Lists {
    /// Each list begins with its length.
    private int[][] lists = new int[16][];

    private int placed;
    private final Deque<Integer> free = new ArrayDeque<>();

    /// The place of a new list of these two.
    int of(int first, int second) {
        int place = free.isEmpty() ? placed++ : free.pop();
        if (place == lists.length) {
            lists = Arrays.copyOf(lists, 2 * place);
        }
        lists[place] = new int[] {2, first, second};
        return place;
    }

    void add(int place, int number) {
        int[] list = lists[place];
        if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, list.length + list.length / 2 + 1);
            lists[place] = list;
        }
        list[++list[0]] = number;
    }

    /// Takes the number out; whether the list is at an end with that and its place free.
    boolean remove(int place, int number) {
        int[] list = lists[place];
        for (int i = 1; i <= list[0]; i++) {
            if (list[i] == number) {
                list[i] = list[list[0]--];
            }
        }
        if (list[0] == 0) {
            free.push(place);
        }
        return list[0] == 0;
    }

    void forEach(int place, IntConsumer use) {
        int[] list = lists[place];
        for (int i = 1; i <= list[0]; i++) {
            use.accept(list[i]);
        }
    }
}
