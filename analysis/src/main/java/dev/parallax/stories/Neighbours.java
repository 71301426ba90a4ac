package dev.parallax.stories;

import java.util.Arrays;
import java.util.function.Predicate;

/// Those that one article is like and how much, its copies first, else in no order: two arrays, since there may be
/// thousands.
final class Neighbours {
    private Circle[] circles = new Circle[2];
    private float[] likenesses = new float[2];
    private int size;
    private int copies;

    int size() {
        return size;
    }

    /// The first so many are copies.
    int copies() {
        return copies;
    }

    Circle get(int at) {
        return circles[at];
    }

    float likeness(int at) {
        return likenesses[at];
    }

    void add(Circle circle, float likeness, boolean copy) {
        if (size == circles.length) {
            circles = Arrays.copyOf(circles, size + size / 2 + 1);
            likenesses = Arrays.copyOf(likenesses, circles.length);
        }
        int at = size++;
        if (copy) {
            move(copies, at);
            at = copies++;
        }
        circles[at] = circle;
        likenesses[at] = likeness;
    }

    void remove(Circle circle) {
        for (int at = 0; at < size; at++) {
            if (circles[at] == circle) {
                removeAt(at);
                return;
            }
        }
    }

    void removeIf(Predicate<Circle> unwanted) {
        for (int at = size - 1; at >= 0; at--) {
            if (unwanted.test(circles[at])) {
                removeAt(at);
            }
        }
    }

    /// The last copy takes the place of a copy, the last of all the place that is free then.
    private void removeAt(int at) {
        int hole = at;
        if (at < copies) {
            hole = --copies;
            move(hole, at);
        }
        move(--size, hole);
        circles[size] = circles[0];
    }

    private void move(int from, int to) {
        circles[to] = circles[from];
        likenesses[to] = likenesses[from];
    }

    /// Where the nearest stands that does not bear the mark and is no copy; -1 where there is none.
    int nearestUnmarked(int mark) {
        int best = -1;
        for (int i = copies; i < size; i++) {
            if (!circles[i].bears(mark) && (best < 0 || isNearer(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isNearer(int at, int than) {
        return Nearest.isNearer(circles[at], likenesses[at], circles[than], likenesses[than]);
    }
}
