package dev.parallax.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How likely each pair of a story's statements contradict or confirm each other.
record Links(Rarities rarities, List<Pairs.Pair> pairs) {

    record Link(Said first, Said second, double probability) {
        private static final Comparator<Link> SUREST = Comparator.comparingDouble((Link l) -> -l.probability)
                .thenComparing(Link::first, Said.ORDER)
                .thenComparing(Link::second, Said.ORDER);
    }

    static Links of(List<Said> said) {
        var rarities = new Rarities(said);
        return new Links(rarities, Pairs.of(said, rarities));
    }

    /// The pairs of which the second denies what the first asserts, the surest first.
    List<Link> denials(double least) {
        var links = new ArrayList<Link>();
        for (var pair : pairs) {
            denial(pair.first(), pair.second(), least, links);
            denial(pair.second(), pair.first(), least, links);
        }
        links.sort(Link.SUREST);
        return links;
    }

    private void denial(Said claim, Said answer, double least, List<Link> links) {
        if (Pairs.mayDeny(claim, answer)) {
            double probability = Judge.DENIAL.probability(Signs.ofDenial(claim, answer, rarities));
            if (probability >= least) {
                links.add(new Link(claim, answer, probability));
            }
        }
    }

    /// The pairs that say the same, the surest first.
    List<Link> agreements(double least) {
        var links = new ArrayList<Link>();
        for (var pair : pairs) {
            if (pair.first().takesSide() && pair.second().takesSide()) {
                double probability = agreement(pair.first(), pair.second());
                if (probability >= least) {
                    links.add(new Link(pair.first(), pair.second(), probability));
                }
            }
        }
        links.sort(Link.SUREST);
        return links;
    }

    /// The best agreement of anyone of the one side with anyone of the other.
    double agreement(Collection<Said> one, Collection<Said> other) {
        double best = 0;
        for (var a : one) {
            for (var b : other) {
                best = Math.max(best, agreement(a, b));
            }
        }
        return best;
    }

    private double agreement(Said one, Said other) {
        if (!one.subject().mayBe(other.subject())) {
            return 0;
        }
        boolean inOrder = Said.ORDER.compare(one, other) <= 0;
        var signs = inOrder ? Signs.ofAgreement(one, other, rarities) : Signs.ofAgreement(other, one, rarities);
        return Judge.AGREEMENT.probability(signs);
    }
}
