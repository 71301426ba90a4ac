package dev.parallax.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists of this package, read from its resources.
final class Lexicon {
    static final Set<String> NEGATIONS = set("negations.txt");
    static final Set<String> DOUBTS = set("doubts.txt");
    static final Set<String> CONTRASTS = set("contrasts.txt");

    /// Words that stand for what somebody else said: "the accusation", "that".
    static final Set<String> REFERENCES = set("references.txt");

    static final Map<String, Double> NUMBERS = numbers();

    /// Stem → the first stem of its line: words that say the same in the news.
    static final Map<String, String> SYNONYMS = synonyms();

    /// Stem → the heads that say the opposite.
    static final Map<String, Set<String>> OPPOSITES = opposites();

    private Lexicon() {}

    static Map<String, Double> weights(String resource) {
        return lines(resource).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
    }

    private static Set<String> set(String resource) {
        return Set.copyOf(lines(resource));
    }

    private static Map<String, Double> numbers() {
        return weights("numbers.txt");
    }

    private static Map<String, String> synonyms() {
        var heads = new HashMap<String, String>();
        for (var line : lines("synonyms.txt")) {
            var words = line.split(" ", -1);
            var head = Stem.of(words[0]);
            for (var word : words) {
                heads.putIfAbsent(Stem.of(word), head);
            }
        }
        return Map.copyOf(heads);
    }

    private static Map<String, Set<String>> opposites() {
        var opposites = new HashMap<String, Set<String>>();
        for (var line : lines("opposites.txt")) {
            var sides = line.split(" \\| ", 2);
            var left = heads(sides[0]);
            var right = heads(sides[1]);
            left.forEach(word -> opposites.merge(word, right, Lexicon::union));
            right.forEach(word -> opposites.merge(word, left, Lexicon::union));
        }
        return Map.copyOf(opposites);
    }

    private static Set<String> heads(String words) {
        return List.of(words.split(" ", -1)).stream()
                .map(Stem::of)
                .map(stem -> SYNONYMS.getOrDefault(stem, stem))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " must be on the class path but was missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
