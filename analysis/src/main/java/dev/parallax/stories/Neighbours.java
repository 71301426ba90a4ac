package dev.parallax.stories;

import java.util.Arrays;

/// Those that one article is like and how much, in no order: two arrays, since there may be thousands.
final class Neighbours {
    private Circle[] circles = new Circle[2];
    private float[] likenesses = new float[2];
    private int size;

    int size() {
        return size;
    }

    Circle get(int at) {
        return circles[at];
    }

    float likeness(int at) {
        return likenesses[at];
    }

    void add(Circle circle, float likeness) {
        if (size == circles.length) {
            circles = Arrays.copyOf(circles, 2 * size);
            likenesses = Arrays.copyOf(likenesses, 2 * size);
        }
        circles[size] = circle;
        likenesses[size++] = likeness;
    }

    /// How alike they were; 0 where they were no neighbours.
    float remove(Circle circle) {
        int at = 0;
        while (at < size && circles[at] != circle) {
            at++;
        }
        if (at == size) {
            return 0;
        }
        float likeness = likenesses[at];
        size--;
        circles[at] = circles[size];
        likenesses[at] = likenesses[size];
        circles[size] = circles[0];
        return likeness;
    }

    void clear() {
        circles = new Circle[2];
        likenesses = new float[2];
        size = 0;
    }
}
