package dev.parallax.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers a story's statements around propositions, the surest links first. What is not sure enough stays alone:
/// better no claim than a wrong dispute.
final class Gathering {
    /// How likely a denial must be to open a dispute, and to join one that another pair has opened.
    private static final double OPEN = 0.2;

    private static final double JOIN = 0.07;

    /// How likely two statements must say the same to stand for one proposition.
    private static final double AGREE = 0.5;

    private final Rarities rarities;
    private final Map<String, Sides> asserted = new HashMap<>();
    private final Map<String, Sides> denied = new HashMap<>();
    private final List<Sides> gathered = new ArrayList<>();

    private Gathering(Rarities rarities) {
        this.rarities = rarities;
    }

    private record Link(Said first, Said second, double probability) {
        static final Comparator<Link> SUREST = Comparator.comparingDouble((Link l) -> -l.probability)
                .thenComparing(Link::first, Said.ORDER)
                .thenComparing(Link::second, Said.ORDER);
    }

    /// `said` in their order.
    static List<Sides> of(List<Said> said) {
        var rarities = new Rarities(said);
        var gathering = new Gathering(rarities);
        var pairs = Pairs.of(said, rarities);
        gathering.denials(pairs).forEach(gathering::oppose);
        gathering.agreements(pairs).forEach(gathering::agree);
        said.stream().filter(Said::stands).forEach(gathering::alone);
        said.stream()
                .filter(Said::silent)
                .forEach(s -> Silence.find(s, gathering.gathered, rarities).ifPresent(sides -> sides.addSilent(s)));
        return gathering.gathered;
    }

    private List<Link> denials(List<Pairs.Pair> pairs) {
        var links = new ArrayList<Link>();
        for (var pair : pairs) {
            denial(pair.first(), pair.second(), links);
            denial(pair.second(), pair.first(), links);
        }
        links.sort(Link.SUREST);
        return links;
    }

    private void denial(Said claim, Said answer, List<Link> links) {
        if (Pairs.mayDeny(claim, answer)) {
            double probability = Judge.DENIAL.probability(Signs.ofDenial(claim, answer, rarities));
            if (probability >= JOIN) {
                links.add(new Link(claim, answer, probability));
            }
        }
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
            var sides = new Sides();
            gathered.add(sides);
            putAsserting(claim, sides);
            putDenying(answer, sides);
        } else if (of != null && by == null && of.mayDeny(answer)) {
            putDenying(answer, of);
        } else if (of == null && by != null && by.mayAssert(claim)) {
            putAsserting(claim, by);
        }
    }

    private List<Link> agreements(List<Pairs.Pair> pairs) {
        var links = new ArrayList<Link>();
        for (var pair : pairs) {
            double probability = Judge.AGREEMENT.probability(Signs.ofAgreement(pair.first(), pair.second(), rarities));
            if (probability >= AGREE
                    && pair.first().takesSide()
                    && pair.second().takesSide()) {
                links.add(new Link(pair.first(), pair.second(), probability));
            }
        }
        links.sort(Link.SUREST);
        return links;
    }

    private void agree(Link link) {
        boolean firstKnown = known(link.first());
        boolean secondKnown = known(link.second());
        if (firstKnown && !secondKnown) {
            follow(link.second(), link.first());
        } else if (secondKnown && !firstKnown) {
            follow(link.first(), link.second());
        } else if (!firstKnown && link.first().affirms() && link.second().affirms()) {
            var sides = new Sides();
            gathered.add(sides);
            putAsserting(link.first(), sides);
            putAsserting(link.second(), sides);
        }
    }

    /// Takes the side of one who says the same.
    private void follow(Said said, Said leader) {
        var of = asserted.get(leader.id());
        var by = denied.get(leader.id());
        if (of != null && said.affirms() && (of.mayAssert(said) || of.isGivenUpBy(said))) {
            putAsserting(said, of);
        } else if (by != null && by.mayDeny(said)) {
            putDenying(said, by);
        }
    }

    private void alone(Said said) {
        if (!known(said)) {
            var sides = new Sides();
            gathered.add(sides);
            if (said.affirms()) {
                putAsserting(said, sides);
            } else {
                putDenying(said, sides);
            }
        }
    }

    private boolean known(Said said) {
        return asserted.containsKey(said.id()) || denied.containsKey(said.id());
    }

    private void putAsserting(Said said, Sides sides) {
        sides.addAsserting(said);
        asserted.put(said.id(), sides);
    }

    private void putDenying(Said said, Sides sides) {
        sides.addDenying(said);
        denied.put(said.id(), sides);
    }
}
