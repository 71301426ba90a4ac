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
        for (var member : members) {
            if (member.enter(visit)) {
                search.spread(member, members.size());
            }
        }
        return search.roots;
    }

    /// Makes the article the root of all that it reaches and that have none yet.
    private void spread(Circle root, int members) {
        var open = new ArrayDeque<Circle>(List.of(root));
        roots.put(root.id(), root.id());
        while (!open.isEmpty() && roots.size() < members) {
            var next = open.remove();
            take(next.copies(), root, open);
            next.portrait().credit().map(crediting::remove).ifPresent(others -> take(others, root, open));
        }
    }

    private void take(Collection<Circle> others, Circle root, ArrayDeque<Circle> open) {
        for (var other : others) {
            if (other.enter(visit)) {
                roots.put(other.id(), root.id());
                open.add(other);
            }
        }
    }
}
