package dev.parallax.claims;

import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pairs of a story's statements that are worth a look: those that stand near each other, and those that share a
/// telling word. A story of thousands of statements is not compared all with all.
final class Pairs {
    private static final int NEAR = 6;
    private static final int TELLING = 8;

    /// Up to so many statements all are compared with all.
    private static final int FEW = 150;

    private static final int CROWD = 200;

    private Pairs() {}

    record Pair(Said first, Said second) {}

    /// Each pair once, in the order of the statements.
    static List<Pair> of(List<Said> said, Rarities rarities) {
        var sharing = new HashMap<String, List<Integer>>();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < said.size(); i++) {
            Set<Integer> partners = new LinkedHashSet<>();
            for (int j = Math.max(0, i - (said.size() <= FEW ? FEW : NEAR)); j < i; j++) {
                partners.add(j);
            }
            for (var term : telling(said.get(i), rarities)) {
                var others = sharing.computeIfAbsent(term, _ -> new ArrayList<>());
                partners.addAll(others.subList(Math.max(0, others.size() - CROWD), others.size()));
                others.add(i);
            }
            for (int j : partners) {
                pairs.add(new Pair(said.get(j), said.get(i)));
            }
        }
        return pairs;
    }

    /// Whether the one's words can be an answer to the other's at all.
    static boolean mayDeny(Said claim, Said answer) {
        return !claim.sameHolder(answer)
                && claim.subject().mayBe(answer.subject())
                && states(claim.act())
                && states(answer.act());
    }

    private static boolean states(Act act) {
        return switch (act) {
            case ASSERT, DENY, CONFIRM, ACCUSE, CONDEMN, PREDICT, PROMISE, CONCERN, OTHER -> true;
            case PRAISE, SUPPORT, OPPOSE, DEMAND, DECLINE_TO_COMMENT -> false;
        };
    }

    private static List<String> telling(Said said, Rarities rarities) {
        Map<String, Double> terms = said.full().terms();
        return terms.keySet().stream()
                .sorted(java.util.Comparator.comparingDouble((String t) -> -terms.getOrDefault(t, 0.0) * rarities.of(t))
                        .thenComparing(t -> t))
                .limit(TELLING)
                .toList();
    }
}
