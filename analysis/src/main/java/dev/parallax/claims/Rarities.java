package dev.parallax.claims;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/// How much a term tells within one story: what every statement of it holds tells little. Gists are weighed once, since
/// each is compared with many.
final class Rarities {
    private static final double LEAST = 8;

    /// Of the terms of the story's statements, in the terms' order.
    private final Map<String, Term> terms = new HashMap<>();

    private final IdentityHashMap<Gist, Weighed> weighed = new IdentityHashMap<>();

    private record Term(int place, double rarity) {}

    Rarities(Collection<Said> said) {
        var counts = new TreeMap<String, Integer>();
        said.forEach(s -> s.full().terms().keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        counts.forEach((term, count) -> terms.put(term, new Term(terms.size(), rarity(count, said.size()))));
    }

    private static double rarity(int count, int statements) {
        return Math.log((statements + 2.0) / (count + 1.0)) / Math.log((statements + 2.0) / 2.0);
    }

    /// Between 0 and 1, of a term that occurs in the story.
    double of(String term) {
        return term(term).rarity;
    }

    private Term term(String term) {
        return java.util.Objects.requireNonNull(terms.get(term));
    }

    /// The weight shared, as a share of the weight of the poorer gist: 0 to 1. Gists of a word or two count as richer
    /// than they are, since they agree by chance.
    double overlap(Gist a, Gist b) {
        double poorer = Math.min(weighed(a).weight, weighed(b).weight);
        return shared(a, b) / Math.max(poorer, LEAST);
    }

    /// As the overlap, with no regard to the story: the words that it is all about count as much as others.
    double plainOverlap(Gist a, Gist b) {
        double shared = 0;
        for (double weight : weighed(a).sharedWith(weighed(b), weighed(a).plain)) {
            shared += weight;
        }
        return shared / Math.max(Math.min(weighed(a).plainWeight, weighed(b).plainWeight), LEAST);
    }

    double cosine(Gist a, Gist b) {
        double norm = Math.sqrt(weighed(a).weight * weighed(b).weight);
        return norm == 0 ? 0 : shared(a, b) / norm;
    }

    double shared(Gist a, Gist b) {
        return Arrays.stream(weighed(a).sharedWith(weighed(b), weighed(a).weights))
                .sum();
    }

    private Weighed weighed(Gist gist) {
        return weighed.computeIfAbsent(gist, this::weigh);
    }

    private Weighed weigh(Gist gist) {
        var places = gist.terms().keySet().stream()
                .mapToInt(term -> term(term).place)
                .toArray();
        var plain = gist.terms().values().stream().mapToDouble(w -> w).toArray();
        var weights = gist.terms().entrySet().stream()
                .mapToDouble(e -> e.getValue() * of(e.getKey()))
                .toArray();
        return new Weighed(
                places,
                plain,
                weights,
                Arrays.stream(plain).sum(),
                Arrays.stream(weights).sum());
    }

    /// A gist's terms by their places, in rising order, with their weights as they are and by the terms' rarity.
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    private record Weighed(int[] places, double[] plain, double[] weights, double plainWeight, double weight) {

        /// The values of the terms that the other has, too.
        double[] sharedWith(Weighed other, double[] values) {
            var shared = new double[Math.min(places.length, other.places.length)];
            int count = 0;
            int j = 0;
            for (int i = 0; i < places.length; i++) {
                while (j < other.places.length && other.places[j] < places[i]) {
                    j++;
                }
                if (j < other.places.length && other.places[j] == places[i]) {
                    shared[count++] = values[i];
                }
            }
            return Arrays.copyOf(shared, count);
        }
    }
}
