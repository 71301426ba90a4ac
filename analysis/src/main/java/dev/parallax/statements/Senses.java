package dev.parallax.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What words of a statement's content tell of its act: "lie" and "invention" speak of something `false`.
final class Senses {
    private final Map<String, List<String>> senses = new HashMap<>();

    private Senses() {}

    static Senses load() {
        var senses = new Senses();
        for (var row : Resources.rows("senses.tsv")) {
            for (var word : row.get(1).split(" ")) {
                senses.senses.merge(word, List.of(row.get(0)), Senses::joined);
            }
        }
        return senses;
    }

    List<String> of(String word) {
        return senses.getOrDefault(word, List.of());
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream())
                .distinct()
                .toList();
    }
}
