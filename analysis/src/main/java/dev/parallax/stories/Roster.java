package dev.parallax.stories;

import dev.parallax.similarity.Sketch;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The articles that may be found, by number. What rules most of them out lies side by side here: the more articles
/// there are, the more strangers share features, and to fetch each from all over memory takes longer than to compare.
final class Roster {
    private final StoryRules rules;
    private @Nullable Circle[] circles = new Circle[16];
    private Sketch[] sketches = new Sketch[16];
    private long[] printed = new long[16];
    private long[] seen = new long[16];

    /// For each number the last look that came upon it.
    private int[] looks = new int[16];

    private int look;
    private int[] found = new int[16];
    private int count;
    private int[] free = new int[16];
    private int freed;
    private int numbered;

    Roster(StoryRules rules) {
        this.rules = rules;
        Arrays.fill(sketches, Sketch.EMPTY);
    }

    /// Its number.
    int add(Circle circle) {
        int number = freed > 0 ? free[--freed] : numbered++;
        if (number == circles.length) {
            grow(number + number / 2);
        }
        var portrait = circle.portrait();
        circles[number] = circle;
        sketches[number] = portrait.sketch();
        printed[number] = portrait.time().getEpochSecond();
        seen[number] = portrait.seen().getEpochSecond();
        return number;
    }

    void remove(int number) {
        circles[number] = null;
        sketches[number] = Sketch.EMPTY;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = number;
    }

    private void grow(int length) {
        int before = sketches.length;
        circles = Arrays.copyOf(circles, length);
        sketches = Arrays.copyOf(sketches, length);
        Arrays.fill(sketches, before, length, Sketch.EMPTY);
        printed = Arrays.copyOf(printed, length);
        seen = Arrays.copyOf(seen, length);
        looks = Arrays.copyOf(looks, length);
    }

    /// Begins to look for others.
    void look() {
        look++;
        count = 0;
    }

    /// This one has been found.
    void find(int number) {
        if (looks[number] != look) {
            looks[number] = look;
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = number;
        }
    }

    /// Those found that may be kin of this one, and few others.
    void forEachFound(Portrait portrait, Consumer<Circle> use) {
        var probe = portrait.sketch().probe();
        long time = portrait.time().getEpochSecond();
        long moment = portrait.seen().getEpochSecond();
        for (int i = 0; i < count; i++) {
            int number = found[i];
            var circle = circles[number];
            long apart = Math.abs(printed[number] - time);
            if (circle != null
                    && apart <= rules.reach().toSeconds()
                    && Math.abs(seen[number] - moment) <= rules.window().toSeconds()
                    && Kinship.possible(probe.most(sketches[number]), apart, rules)) {
                use.accept(circle);
            }
        }
    }
}
