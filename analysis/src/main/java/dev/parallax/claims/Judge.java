package dev.parallax.claims;

import java.util.Map;

/// A logistic scale: adds up signs by fixed weights into a probability.
record Judge(Map<String, Double> weights) {
    static final Judge DENIAL = new Judge(Lexicon.weights("denial-weights.txt"));
    static final Judge AGREEMENT = new Judge(Lexicon.weights("agreement-weights.txt"));

    Judge {
        weights = Map.copyOf(weights);
    }

    double probability(Map<String, Double> signs) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (var name : signs.keySet().stream().sorted().toList()) {
            sum += signs.getOrDefault(name, 0.0) * weights.getOrDefault(name, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
