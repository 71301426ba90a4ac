package dev.parallax.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One article among those it is like.
final class Circle {
    private final StoryRules rules;
    private final Neighbours neighbours = new Neighbours();
    private Portrait portrait;
    private Nearest nearest = Nearest.NONE;
    private double standing;
    private double before;
    private boolean settled;
    private int mark;
    private int number;

    Circle(Portrait portrait, StoryRules rules) {
        this.portrait = portrait;
        this.rules = rules;
    }

    Portrait portrait() {
        return portrait;
    }

    String id() {
        return portrait.id();
    }

    /// Its number among the candidates.
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    double standing() {
        return standing;
    }

    /// Whether its standing is final.
    boolean settled() {
        return settled;
    }

    boolean hasCopies() {
        return neighbours.copies() > 0;
    }

    void forEachCopy(Consumer<Circle> use) {
        for (int i = 0; i < neighbours.copies(); i++) {
            use.accept(neighbours.get(i));
        }
    }

    void forEachNeighbour(Consumer<Circle> use) {
        for (int i = 0; i < neighbours.size(); i++) {
            use.accept(neighbours.get(i));
        }
    }

    boolean bears(int given) {
        return mark == given;
    }

    void mark(int given) {
        mark = given;
    }

    void markCopies(int given) {
        forEachCopy(copy -> copy.mark(given));
    }

    void meet(Circle other, Kinship kinship) {
        neighbours.add(other, (float) kinship.likeness(), kinship.copies());
    }

    /// The other one goes; whether that calls for a [#reckon].
    boolean part(Circle other) {
        neighbours.remove(other);
        return !settled && nearest.holds(other);
    }

    void partIf(Predicate<Circle> unwanted) {
        neighbours.removeIf(unwanted);
    }

    /// The neighbours that must [#reckon], since this one has come. `given` must be a new mark.
    List<Circle> admirers(int given) {
        markCopies(given);
        var admirers = new ArrayList<Circle>();
        for (int i = neighbours.copies(); i < neighbours.size(); i++) {
            var other = neighbours.get(i);
            if (!other.settled && other.nearest.admits(this, neighbours.likeness(i), given)) {
                admirers.add(other);
            }
        }
        return admirers;
    }

    /// Reckons the standing anew; whether it is another now. `given` must be a new mark.
    boolean reckon(int given) {
        double last = standing;
        nearest = Nearest.of(neighbours, given);
        standing = nearest.standing(rules.strong());
        return standing != last;
    }

    /// From now on the standing is this, and nobody new is met.
    void settle(double at) {
        standing = at;
        settled = true;
        nearest = Nearest.NONE;
        portrait = portrait.faded();
        rest();
    }

    /// What the standing is now, it is taken to have been.
    void rest() {
        before = standing;
    }

    /// Tells the groups whom the change of its standing has joined it with, and whom it has parted it from.
    void compare(Groups groups) {
        for (int i = 0; i < neighbours.size(); i++) {
            var other = neighbours.get(i);
            boolean was = joins(i, before, other.before);
            boolean is = joins(i, standing, other.standing);
            if (is && !was) {
                groups.join(this, other);
            } else if (was && !is) {
                groups.touch(this);
                groups.touch(other);
            }
        }
    }

    void forEachKin(Consumer<Circle> use) {
        for (int i = 0; i < neighbours.size(); i++) {
            var kin = kinAt(i);
            if (kin != null) {
                use.accept(kin);
            }
        }
    }

    int neighbours() {
        return neighbours.size();
    }

    /// The neighbour of that number, if it is of the same story at first hand.
    @Nullable
    Circle kinAt(int at) {
        var other = neighbours.get(at);
        return joins(at, standing, other.standing) ? other : null;
    }

    private boolean joins(int at, double own, double other) {
        return at < neighbours.copies() || neighbours.likeness(at) >= rules.needed(own, other);
    }
}
