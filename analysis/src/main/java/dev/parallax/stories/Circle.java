package dev.parallax.stories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// One article among those it is like. Its standing is the mean likeness to the three nearest, where copies count once
/// and what is strong counts as just that: how much likeness is nothing special around it.
final class Circle {
    private static final int NEAREST = 3;

    private final Portrait portrait;
    private final StoryRules rules;
    private final Neighbours neighbours = new Neighbours();
    private final Set<Circle> copies = new HashSet<>(0);
    private double standing;
    private float leastOfNearest;
    private boolean unsettled;
    private boolean forgotten;
    private int visit;
    private int number;

    Circle(Portrait portrait, StoryRules rules) {
        this.portrait = portrait;
        this.rules = rules;
    }

    Portrait portrait() {
        return portrait;
    }

    /// Its number among the candidates.
    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    String id() {
        return portrait.id();
    }

    Set<Circle> copies() {
        return copies;
    }

    /// Takes in a new neighbour, which may call for a [#settle].
    void meet(Circle other, Kinship kinship) {
        float likeness = (float) kinship.likeness();
        neighbours.add(other, likeness);
        if (kinship.copies()) {
            copies.add(other);
        } else {
            unsettled |= likeness > leastOfNearest;
        }
    }

    /// The other one goes, which may call for a [#settle].
    void part(Circle other) {
        float likeness = neighbours.remove(other);
        unsettled |= !copies.remove(other) && likeness >= leastOfNearest;
    }

    /// Reckons the standing, if need be, once all have met or parted; whether it is another now.
    boolean settle() {
        boolean reckoned = unsettled;
        unsettled = false;
        return reckoned && reckon();
    }

    /// It leaves memory. What it meant to the standing of those that stay goes on, but it joins nobody any more.
    void forget() {
        forgotten = true;
        neighbours.clear();
    }

    void forEachNeighbour(Consumer<Circle> use) {
        for (int i = 0; i < neighbours.size(); i++) {
            use.accept(neighbours.get(i));
        }
    }

    /// Those of the same story at first hand that this visit has not come to yet.
    void forEachUnvisitedKin(int visit, Consumer<Circle> use) {
        for (int i = 0; i < neighbours.size(); i++) {
            var other = neighbours.get(i);
            if (other.visit != visit && joins(other, neighbours.likeness(i))) {
                use.accept(other);
            }
        }
    }

    /// Whether this is the first time that this visit comes here.
    boolean enter(int visit) {
        boolean first = this.visit != visit;
        this.visit = visit;
        return first;
    }

    private boolean joins(Circle other, float likeness) {
        return !other.forgotten && (likeness >= rules.needed(standing, other.standing) || copies.contains(other));
    }

    private boolean reckon() {
        double before = standing;
        var nearest = new ArrayList<Circle>(NEAREST);
        double sum = 0;
        leastOfNearest = 0;
        for (int next = next(nearest); next >= 0 && nearest.size() < NEAREST; next = next(nearest)) {
            nearest.add(neighbours.get(next));
            sum += Math.min(neighbours.likeness(next), rules.strong());
            leastOfNearest = nearest.size() == NEAREST ? neighbours.likeness(next) : 0;
        }
        standing = sum / NEAREST;
        return standing != before;
    }

    /// Where the nearest stands that is neither counted yet nor a copy of one that is; -1 where there is none.
    private int next(List<Circle> counted) {
        int best = -1;
        for (int i = 0; i < neighbours.size(); i++) {
            if ((best < 0 || isNearer(i, best)) && isNew(neighbours.get(i), counted)) {
                best = i;
            }
        }
        return best;
    }

    private boolean isNearer(int at, int than) {
        int order = Float.compare(neighbours.likeness(at), neighbours.likeness(than));
        return order > 0
                || (order == 0
                        && neighbours
                                        .get(at)
                                        .id()
                                        .compareTo(neighbours.get(than).id())
                                < 0);
    }

    private boolean isNew(Circle other, List<Circle> counted) {
        return !copies.contains(other)
                && !counted.contains(other)
                && counted.stream().noneMatch(c -> c.copies.contains(other));
    }
}
