package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For each article of a story the one whose copy it is, mostly itself: the earliest of those that copy one another
/// or credit the same agency.
final class Roots {
    private final int visit;
    private final Map<String, List<Circle>> crediting = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    /// How many that may be copies have no root yet.
    private long left;

    private Roots(int visit) {
        this.visit = visit;
    }

    /// `members` with the earliest first.
    static Map<String, String> of(List<Circle> members, int visit) {
        var search = new Roots(visit);
        for (var member : members) {
            member.portrait()
                    .credit()
                    .ifPresent(agency -> search.crediting
                            .computeIfAbsent(agency, _ -> new ArrayList<>())
                            .add(member));
        }
        search.left = members.stream().filter(Roots::mayBeCopied).count();
        for (var member : members) {
            if (member.enter(visit)) {
                search.spread(member);
            }
        }
        return search.roots;
    }

    private static boolean mayBeCopied(Circle circle) {
        return !circle.copies().isEmpty() || circle.portrait().credit().isPresent();
    }

    /// Makes the article the root of all that it reaches and that have none yet. Where all have one it stops, since
    /// thousands may copy one another.
    private void spread(Circle root) {
        var open = new ArrayDeque<Circle>();
        put(root, root, open);
        while (!open.isEmpty() && left > 0) {
            var next = open.remove();
            take(next.copies(), root, open);
            next.portrait().credit().map(crediting::remove).ifPresent(others -> take(others, root, open));
        }
    }

    private void put(Circle circle, Circle root, ArrayDeque<Circle> open) {
        roots.put(circle.id(), root.id());
        if (mayBeCopied(circle)) {
            left--;
            open.add(circle);
        }
    }

    private void take(Collection<Circle> others, Circle root, ArrayDeque<Circle> open) {
        for (var other : others) {
            if (other.enter(visit)) {
                put(other, root, open);
            }
        }
    }
}
