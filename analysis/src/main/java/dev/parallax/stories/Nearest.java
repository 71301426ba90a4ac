package dev.parallax.stories;

import org.jspecify.annotations.Nullable;

/// The three nearest to an article, where copies count once. How alike they are to it is how much likeness is nothing
/// special around it.
final class Nearest {
    static final Nearest NONE = new Nearest();

    private static final int COUNT = 3;

    private final @Nullable Circle[] circles = new Circle[COUNT];
    private final float[] likenesses = new float[COUNT];
    private int size;

    private Nearest() {}

    /// `mark` must be new.
    static Nearest of(Neighbours neighbours, int mark) {
        var nearest = new Nearest();
        int next = neighbours.nearestUnmarked(mark);
        while (next >= 0 && nearest.size < COUNT) {
            var circle = neighbours.get(next);
            nearest.circles[nearest.size] = circle;
            nearest.likenesses[nearest.size++] = neighbours.likeness(next);
            circle.mark(mark);
            circle.markCopies(mark);
            next = neighbours.nearestUnmarked(mark);
        }
        return nearest;
    }

    /// Their mean likeness, where what is strong counts as just that, and one who is missing as nothing.
    double standing(double strong) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.min(likenesses[i], strong);
        }
        return sum / COUNT;
    }

    boolean holds(Circle circle) {
        boolean held = false;
        for (int i = 0; i < size; i++) {
            held |= circles[i] == circle;
        }
        return held;
    }

    /// Whether these are others, now that this one has come, whose copies bear the mark.
    boolean admits(Circle newcomer, float likeness, int mark) {
        for (int i = 0; i < size; i++) {
            var held = circles[i];
            if (held == null || isNearer(newcomer, likeness, held, likenesses[i])) {
                return true;
            }
            if (held.bears(mark)) {
                return false;
            }
        }
        return size < COUNT;
    }

    /// Of two equally near, the one whose id comes first.
    static boolean isNearer(Circle one, float likeness, Circle other, float otherLikeness) {
        int order = Float.compare(likeness, otherLikeness);
        return order > 0 || (order == 0 && one.id().compareTo(other.id()) < 0);
    }
}
