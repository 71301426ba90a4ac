package dev.parallax.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much a term tells within one story: what every statement of it holds tells little.
final class Rarities {
    private static final double LEAST = 8;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int statements;

    Rarities(Collection<Said> said) {
        said.forEach(s -> s.full().terms().keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        this.statements = said.size();
    }

    /// Between 0 and 1.
    double of(String term) {
        int count = counts.getOrDefault(term, 1);
        return Math.log((statements + 2.0) / (count + 1.0)) / Math.log((statements + 2.0) / 2.0);
    }

    /// The weight shared, as a share of the weight of the poorer gist: 0 to 1. Gists of a word or two count as richer
    /// than they are, since they agree by chance.
    double overlap(Gist a, Gist b) {
        double poorer = Math.min(weight(a), weight(b));
        return shared(a, b) / Math.max(poorer, LEAST);
    }

    /// As the overlap, with no regard to the story: the words that it is all about count as much as others.
    static double plainOverlap(Gist a, Gist b) {
        double shared = 0;
        for (var term : a.terms().entrySet()) {
            shared += b.terms().containsKey(term.getKey()) ? term.getValue() : 0;
        }
        return shared / Math.max(Math.min(sum(a), sum(b)), LEAST);
    }

    private static double sum(Gist gist) {
        return gist.terms().values().stream().mapToDouble(w -> w).sum();
    }

    double cosine(Gist a, Gist b) {
        double norm = Math.sqrt(weight(a) * weight(b));
        return norm == 0 ? 0 : shared(a, b) / norm;
    }

    double weight(Gist gist) {
        return gist.terms().entrySet().stream()
                .mapToDouble(e -> e.getValue() * of(e.getKey()))
                .sum();
    }

    double shared(Gist a, Gist b) {
        return a.terms().entrySet().stream()
                .filter(e -> b.terms().containsKey(e.getKey()))
                .mapToDouble(e -> e.getValue() * of(e.getKey()))
                .sum();
    }
}
