package dev.parallax.entities;

import dev.parallax.gazetteer.Words;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The bodies and places of an article by their words and initials: an acronym and its long form are one, and so are a
/// part of a name and the only whole it can be of.
final class Bodies {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "&");

    private final Map<String, Thing> byInitials = new HashMap<>();
    private final Map<String, List<Thing>> byWord = new HashMap<>();

    void add(Thing thing) {
        var words = thing.words();
        if (words.size() > 1) {
            byInitials.putIfAbsent(initials(words, Set.of()), thing);
            byInitials.putIfAbsent(initials(words, SMALL), thing);
        }
        if (words.size() > 1 && thing.type() == Entity.Type.ORGANIZATION) {
            new HashSet<>(words)
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(thing));
        }
    }

    /// What a name abbreviates: "RDF" the "Rwanda Defence Force", with or without the small words' letters.
    Optional<Thing> abbreviated(Name name) {
        return Words.isAcronym(name.called())
                ? Optional.ofNullable(byInitials.get(String.join("", name.words())))
                : Optional.empty();
    }

    private static String initials(List<String> words, Set<String> without) {
        var initials = new StringBuilder();
        for (var word : words) {
            if (!without.contains(word) && !word.equals("s")) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /// The only body of whose name some words are a part; of several, none.
    Optional<Thing> whole(List<String> words, Entity.Type type) {
        if (type != Entity.Type.ORGANIZATION) {
            return Optional.empty();
        }
        var rarest = words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
        var wholes = rarest.stream()
                .filter(thing ->
                        thing.words().size() > words.size() && thing.words().containsAll(words))
                .limit(2)
                .toList();
        return wholes.size() == 1 ? wholes.stream().findFirst() : Optional.empty();
    }
}
