package dev.parallax.claims;

import java.util.Map;
import java.util.SortedMap;

/// A logistic scale: adds up signs by fixed weights into a probability.
record Judge(Map<String, Double> weights) {
    static final Judge DENIAL = new Judge(Lexicon.weights("denial-weights.txt"));
    static final Judge AGREEMENT = new Judge(Lexicon.weights("agreement-weights.txt"));

    Judge {
        weights = Map.copyOf(weights);
    }

    /// The signs are sorted so that the sum is the same to the last bit.
    double probability(SortedMap<String, Double> signs) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (var sign : signs.entrySet()) {
            sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
