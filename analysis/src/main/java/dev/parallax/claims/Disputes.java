package dev.parallax.claims;

import dev.parallax.claims.Links.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets statements against each other, the surest denials first.
final class Disputes {
    /// How likely a denial must be to open a dispute.
    private static final double OPEN = 0.25;

    /// How likely it must be to join one; less where the newcomer also says somewhat the same as another of his side.
    private static final double JOIN = 0.2;

    private static final double JOIN_SUPPORTED = 0.1;

    private static final double SUPPORT = 0.15;

    /// How likely the sides of two disputes must say the same for the two to be one; less where the same holders
    /// stand against each other.
    private static final double SAME = 0.35;

    private static final double SAME_HOLDERS = 0.2;

    private final Links links;
    private final Map<String, Sides> asserted = new HashMap<>();
    private final Map<String, Sides> denied = new HashMap<>();
    private final List<Sides> found = new ArrayList<>();

    private Disputes(Links links) {
        this.links = links;
    }

    static List<Sides> of(Links links) {
        var disputes = new Disputes(links);
        links.denials(JOIN_SUPPORTED).forEach(disputes::oppose);
        disputes.merge();
        return disputes.found;
    }

    private void oppose(Link link) {
        var claim = link.first();
        var answer = link.second();
        if (asserted.containsKey(answer.id()) || denied.containsKey(claim.id())) {
            return;
        }
        var of = asserted.get(claim.id());
        var by = denied.get(answer.id());
        if (of == null && by == null && link.probability() >= OPEN) {
            var sides = new Sides(List.of(claim), List.of(answer));
            found.add(sides);
            asserted.put(claim.id(), sides);
            denied.put(answer.id(), sides);
        } else if (of != null && by == null && of.mayDeny(answer) && isSupported(link, of.denying(), answer)) {
            of.addDenying(answer);
            denied.put(answer.id(), of);
        } else if (of == null && by != null && by.mayAssert(claim) && isSupported(link, by.asserting(), claim)) {
            by.addAsserting(claim);
            asserted.put(claim.id(), by);
        }
    }

    private boolean isSupported(Link link, List<Said> side, Said newcomer) {
        return link.probability() >= JOIN || links.agreement(side, List.of(newcomer)) >= SUPPORT;
    }

    private void merge() {
        for (int i = 0; i < found.size(); i++) {
            for (int j = found.size() - 1; j > i; j--) {
                if (areOne(found.get(i), found.get(j))) {
                    found.get(i).addAll(found.remove(j));
                }
            }
        }
    }

    private boolean areOne(Sides one, Sides other) {
        if (!one.mayTake(other)) {
            return false;
        }
        double likeness = Math.max(
                links.agreement(one.asserting(), other.asserting()), links.agreement(one.denying(), other.denying()));
        boolean sameHolders = share(one.asserting(), other.asserting()) && share(one.denying(), other.denying());
        return likeness >= (sameHolders ? SAME_HOLDERS : SAME);
    }

    private static boolean share(List<Said> one, List<Said> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(a::sameHolder));
    }
}
