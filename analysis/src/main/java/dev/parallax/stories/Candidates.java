package dev.parallax.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which articles may be kin of one: an inverted index from features, by time, to articles. It finds all that
/// [Features#meet] within reach, and some beyond it.
final class Candidates {
    private static final int MIX = 0x85EBCA6B;
    private static final int PARTS = 64;

    /// In parts, so that none takes long or much when it grows.
    private final Postings[] parts = new Postings[PARTS];

    private final long period;
    private @Nullable Circle[] circles = new Circle[16];

    /// For each number the last look-up that found it.
    private int[] seen = new int[16];

    private int looks;
    private int[] free = new int[16];
    private int freed;
    private int numbered;

    Candidates(Duration reach) {
        this.period = Math.max(1, reach.toSeconds());
        Arrays.setAll(parts, _ -> new Postings());
    }

    void add(Circle circle) {
        int number = freed > 0 ? free[--freed] : numbered++;
        if (number == circles.length) {
            circles = Arrays.copyOf(circles, 2 * number);
            seen = Arrays.copyOf(seen, 2 * number);
        }
        circles[number] = circle;
        circle.number(number);
        long time = period(circle.portrait().time());
        for (int feature : circle.portrait().features().all()) {
            int key = at(feature, time);
            part(key).add(key, number);
        }
    }

    void remove(Circle circle) {
        int number = circle.number();
        circles[number] = null;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = number;
        long time = period(circle.portrait().time());
        for (int feature : circle.portrait().features().all()) {
            int key = at(feature, time);
            part(key).remove(key, number);
        }
    }

    List<Circle> of(Portrait portrait) {
        var found = new ArrayList<Circle>();
        long time = period(portrait.time());
        looks++;
        for (int feature : portrait.features().all()) {
            for (long near = time - 1; near <= time + 1; near++) {
                int key = at(feature, near);
                part(key).forEach(key, number -> find(number, found));
            }
        }
        return found;
    }

    private void find(int number, List<Circle> found) {
        var circle = circles[number];
        if (circle != null && seen[number] != looks) {
            seen[number] = looks;
            found.add(circle);
        }
    }

    private Postings part(int key) {
        return parts[Integer.remainderUnsigned((key * MIX) >>> 16, PARTS)];
    }

    private long period(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), period);
    }

    private static int at(int feature, long period) {
        return feature ^ ((int) period * MIX);
    }
}
