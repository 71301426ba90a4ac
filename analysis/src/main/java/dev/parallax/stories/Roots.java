package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// For each article of a story the one whose copy it is, mostly itself: the earliest of those that copy one another
/// or credit the same agency.
final class Roots {
    private final Kin kin;
    private final Map<String, Set<String>> crediting = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    private Roots(Kin kin) {
        this.kin = kin;
    }

    /// `members` with the earliest first.
    static Map<String, String> of(List<Portrait> members, Kin kin) {
        var search = new Roots(kin);
        for (var member : members) {
            member.credit()
                    .ifPresent(agency -> search.crediting
                            .computeIfAbsent(agency, _ -> new HashSet<>())
                            .add(member.id()));
        }
        members.forEach(member -> search.spread(member.id()));
        return Map.copyOf(search.roots);
    }

    /// Makes the article the root of all that it reaches and that have none yet.
    private void spread(String root) {
        var open = new ArrayDeque<String>(List.of(root));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (roots.putIfAbsent(next, root) == null) {
                open.addAll(kin.copiesOf(next));
                kin.portrait(next).credit().ifPresent(agency -> open.addAll(crediting.getOrDefault(agency, Set.of())));
            }
        }
    }
}
