package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;

/// Collects who may be meant by a source: who appears in it, who appeared before, the latest first, and who appears
/// soon after. Looks at a bounded number of appearances, so that a text of any length is read in linear time.
final class Candidates {
    private static final int BACK = 150;
    private static final int AHEAD = 15;

    private final HashSet<String> seen = new HashSet<>();
    private final EnumMap<Entity.Type, Integer> since = new EnumMap<>(Entity.Type.class);
    private final List<Candidate> found = new ArrayList<>();

    private Candidates() {}

    static List<Candidate> of(Cast cast, List<Entity> unnamed, Segment source) {
        var candidates = new Candidates();
        candidates.found.add(Candidate.UNNAMED);
        cast.within(source.first(), source.end()).forEach(a -> candidates.add(a, true));
        int at = cast.at(source.first());
        for (int i = at - 1; i >= 0 && i >= at - BACK; i--) {
            candidates.add(cast.appearances().get(i), false);
        }
        for (var entity : unnamed) {
            candidates.found.add(new Candidate(entity, null, 0, false));
        }
        int next = cast.at(source.end());
        for (int i = next; i < cast.appearances().size() && i < next + AHEAD; i++) {
            candidates.add(cast.appearances().get(i), false);
        }
        return candidates.found;
    }

    private void add(Cast.Appearance appearance, boolean within) {
        var entity = appearance.entity();
        if (seen.add(entity.id())) {
            int others = since.merge(entity.type(), 1, Integer::sum) - 1;
            found.add(new Candidate(entity, appearance, others, within));
        }
    }
}
