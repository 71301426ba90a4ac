package dev.parallax.similarity;

import dev.parallax.news.Content;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// An article's words with their weights, as a vector of length 1. Words of the title count three times, names twice;
/// only the head of the body counts, where news says what it is about.
public record Sketch(SortedMap<String, Double> weights) {
    private static final int HEAD = 300;
    private static final int TITLE = 100;
    private static final double TITLE_FACTOR = 3;
    private static final double NAME_FACTOR = 2;
    private static final int KEYS = 40;

    public Sketch {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    public static Sketch of(Content content) {
        var counts = new HashMap<String, Double>();
        count(content.title(), TITLE, TITLE_FACTOR, counts);
        count(content.text(), HEAD, 1, counts);
        var background = Background.of(content.language());
        counts.replaceAll((word, count) -> (1 + Math.log(count)) * background.rarity(word));
        counts.values().removeIf(weight -> weight <= 0);
        double norm = Math.sqrt(
                counts.values().stream().mapToDouble(w -> w * w).sorted().sum());
        counts.replaceAll((_, weight) -> weight / norm);
        return new Sketch(new TreeMap<>(counts));
    }

    private static void count(String text, int limit, double factor, Map<String, Double> counts) {
        List<String> words = Words.of(text, limit);
        for (int i = 0; i < words.size(); i++) {
            boolean name = i > 0 && Character.isUpperCase(words.get(i).codePointAt(0));
            counts.merge(words.get(i).toLowerCase(Locale.ROOT), name ? factor * NAME_FACTOR : factor, Double::sum);
        }
    }

    /// The cosine of the two: 0 where they share nothing, 1 where they say the same words alike. Summed in the order of
    /// the words, so that it is the same to the last bit on every machine.
    public double likeness(Sketch other) {
        if (weights.size() > other.weights.size()) {
            return other.likeness(this);
        }
        double sum = 0;
        for (var entry : weights.entrySet()) {
            sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /// The heaviest words: what an index looks an article up by.
    public Set<String> keys() {
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEYS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
