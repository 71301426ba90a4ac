package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one search has found: articles that a chain of kin joins. A group that has met another goes on in it.
final class Group {
    private @Nullable Group into;
    private final List<Circle> circles = new ArrayList<>();
    private final ArrayDeque<Spot> open = new ArrayDeque<>();

    /// An article and how far its kin have been gone through.
    static final class Spot {
        private final Circle circle;
        private int at;

        Spot(Circle circle) {
            this.circle = circle;
        }

        boolean done() {
            return at == circle.neighbours();
        }

        @Nullable
        Circle next() {
            return circle.kinAt(at++);
        }
    }

    /// The group in which this one goes on.
    Group root() {
        var root = this;
        while (root.into != null) {
            root = root.into;
        }
        for (var group = this; group.into != null && group.into != root; ) {
            var next = group.into;
            group.into = root;
            group = next;
        }
        return root;
    }

    void add(Circle circle) {
        circles.add(circle);
        open.add(new Spot(circle));
    }

    List<String> ids() {
        return circles.stream().map(Circle::id).toList();
    }

    /// Where the search stands; null where there is nothing left to search.
    @Nullable
    Spot spot() {
        while (!open.isEmpty() && open.element().done()) {
            open.remove();
        }
        return open.peek();
    }

    /// Makes one of these two, which are roots; the larger takes the smaller in.
    static void unite(Group one, Group other) {
        boolean swap = one.circles.size() < other.circles.size();
        var larger = swap ? other : one;
        var smaller = swap ? one : other;
        larger.circles.addAll(smaller.circles);
        larger.open.addAll(smaller.open);
        smaller.into = larger;
        smaller.circles.clear();
        smaller.open.clear();
    }
}
