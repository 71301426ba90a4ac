package dev.parallax.statements;

import dev.parallax.text.Sentence;
import java.util.HashMap;
import java.util.Map;

/// The words that stand near each entity's names, anywhere in a text, and how near: "Hal Prentice, the founder of
/// Adamant Ridge" tells who "the founder" is.
final class Beside {
    private static final int REACH = 8; // tokens
    private static final int SHORTEST = 4; // letters of a word that tells anything

    private final Reading reading;
    private final Map<String, Map<String, Integer>> words = new HashMap<>(); // by entity, to the least distance
    private final Map<String, Integer> times = new HashMap<>(); // by entity

    private Beside(Reading reading) {
        this.reading = reading;
    }

    static Beside of(Reading reading, Cast cast) {
        var beside = new Beside(reading);
        cast.appearances().forEach(beside::add);
        return beside;
    }

    /// How near a word stands to a name of the entity at best; 0 inside one, `far()` where it never does.
    int distance(String entity, String word) {
        return words.getOrDefault(entity, Map.of()).getOrDefault(word, far());
    }

    /// How many times an entity is named.
    int times(String entity) {
        return times.getOrDefault(entity, 0);
    }

    static int far() {
        return REACH + 1;
    }

    static boolean tells(String word) {
        return word.length() >= SHORTEST;
    }

    private void add(Cast.Appearance appearance) {
        times.merge(appearance.entity().id(), 1, Integer::sum);
        Sentence sentence = reading.text().sentenceOf(appearance.first());
        int start = Math.max(sentence.first(), appearance.first() - REACH);
        int end = Math.min(sentence.end(), appearance.end() + REACH);
        var near = words.computeIfAbsent(appearance.entity().id(), _ -> new HashMap<>());
        for (int i = start; i < end; i++) {
            if (tells(reading.word(i))) {
                int distance = Math.max(0, Math.max(appearance.first() - i, i - appearance.end() + 1));
                near.merge(reading.word(i), distance, Math::min);
            }
        }
    }
}
