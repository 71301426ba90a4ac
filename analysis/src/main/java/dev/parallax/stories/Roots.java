package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For each article of a story the one whose copy it is, mostly itself: the earliest of those that copy one another
/// or credit the same agency.
final class Roots {
    private final int mark;
    private final Map<String, List<Circle>> crediting = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    /// How many that may be copies have no root yet.
    private long left;

    private Roots(int mark) {
        this.mark = mark;
    }

    /// `members` with the earliest first.
    static Map<String, String> of(List<Circle> members, int mark) {
        var search = new Roots(mark);
        for (var member : members) {
            member.portrait()
                    .credit()
                    .ifPresent(agency -> search.crediting
                            .computeIfAbsent(agency, _ -> new ArrayList<>())
                            .add(member));
        }
        search.left = members.stream().filter(Roots::mayBeCopied).count();
        for (var member : members) {
            if (search.enter(member)) {
                search.spread(member);
            }
        }
        return search.roots;
    }

    private static boolean mayBeCopied(Circle circle) {
        return circle.hasCopies() || circle.portrait().credit().isPresent();
    }

    /// Makes the article the root of all that it reaches and that have none yet. Where all have one it stops, since
    /// thousands may copy one another.
    private void spread(Circle root) {
        var open = new ArrayDeque<Circle>();
        put(root, root, open);
        while (!open.isEmpty() && left > 0) {
            var next = open.remove();
            next.forEachCopy(copy -> take(copy, root, open));
            next.portrait()
                    .credit()
                    .map(crediting::remove)
                    .ifPresent(others -> others.forEach(other -> take(other, root, open)));
        }
    }

    private void put(Circle circle, Circle root, ArrayDeque<Circle> open) {
        roots.put(circle.id(), root.id());
        if (mayBeCopied(circle)) {
            left--;
            open.add(circle);
        }
    }

    private void take(Circle other, Circle root, ArrayDeque<Circle> open) {
        if (enter(other)) {
            put(other, root, open);
        }
    }

    /// Whether this is the first time that the search comes here.
    private boolean enter(Circle circle) {
        boolean first = !circle.bears(mark);
        circle.mark(mark);
        return first;
    }
}
