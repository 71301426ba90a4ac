package dev.parallax.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which articles may be kin of one: an inverted index from features, by time, to articles. It finds all that
/// [Features#meet] within reach, and some beyond it.
final class Candidates {
    private final Postings byKey = new Postings();
    private final Postings bySample = new Postings();
    private final Map<Circle, Integer> numbers = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private final long period;
    private @Nullable Circle[] circles = new Circle[16];

    /// How many keys each article has been met under, while it is looked for.
    private byte[] met = new byte[16];

    Candidates(Duration reach) {
        this.period = Math.max(1, reach.toSeconds());
    }

    void add(Circle circle) {
        int number = free.isEmpty() ? numbers.size() : free.removeLast();
        if (number == circles.length) {
            circles = Arrays.copyOf(circles, 2 * number);
            met = Arrays.copyOf(met, 2 * number);
        }
        circles[number] = circle;
        numbers.put(circle, number);
        var features = circle.portrait().features();
        long time = period(circle.portrait().time());
        for (int key : features.keys) {
            byKey.add(at(key, time), number);
        }
        for (int sample : features.samples) {
            bySample.add(at(sample, time), number);
        }
    }

    void remove(Circle circle) {
        var number = Objects.requireNonNull(numbers.remove(circle));
        circles[number] = null;
        free.add(number);
        var features = circle.portrait().features();
        long time = period(circle.portrait().time());
        for (int key : features.keys) {
            byKey.remove(at(key, time), number);
        }
        for (int sample : features.samples) {
            bySample.remove(at(sample, time), number);
        }
    }

    List<Circle> of(Portrait portrait) {
        var search = new Search();
        long time = period(portrait.time());
        for (long near = time - 1; near <= time + 1; near++) {
            for (int key : portrait.features().keys) {
                byKey.forEach(at(key, near), search::meetKey);
            }
            for (int sample : portrait.features().samples) {
                bySample.forEach(at(sample, near), search::meetSample);
            }
        }
        return search.found();
    }

    private long period(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), period);
    }

    /// Never 0 within a billion periods of 1970.
    private static long at(int feature, long period) {
        return ((long) feature << 32) | ((period + (1L << 30)) & 0xFFFFFFFFL);
    }

    /// One look-up; it leaves `met` as it found it.
    private final class Search {
        private int[] touched = new int[64];
        private int size;

        void meetKey(int number) {
            touch(number, 1);
        }

        void meetSample(int number) {
            touch(number, Features.SHARED_KEYS);
        }

        private void touch(int number, int weight) {
            if (met[number] == 0) {
                if (size == touched.length) {
                    touched = Arrays.copyOf(touched, 2 * size);
                }
                touched[size++] = number;
            }
            met[number] = (byte) Math.min(met[number] + weight, Features.SHARED_KEYS);
        }

        List<Circle> found() {
            var found = new ArrayList<Circle>();
            for (int i = 0; i < size; i++) {
                var circle = circles[touched[i]];
                if (met[touched[i]] >= Features.SHARED_KEYS && circle != null) {
                    found.add(circle);
                }
                met[touched[i]] = 0;
            }
            return found;
        }
    }
}
