package dev.parallax.entities;

import dev.parallax.gazetteer.Words;
import dev.parallax.news.Entity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which names are one body's: an acronym and its long form, a part of a name and the whole.
final class Bodies {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "&");

    private Bodies() {}

    /// Whether `name` abbreviates `words`: "RDF" and "Rwanda Defence Force", with or without the small words' letters.
    static boolean isAcronym(Name name, List<String> words) {
        if (!Words.isAcronym(name.called()) || words.size() < 2) {
            return false;
        }
        var letters = String.join("", name.words());
        return letters.equals(initials(words, Set.of())) || letters.equals(initials(words, SMALL));
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

    /// The only body or place of whose name `words` are a part; of several, none.
    static Optional<Thing> named(List<String> words, Entity.Type type, List<Thing> things) {
        var whole = things.stream()
                .filter(thing -> thing.words().size() > words.size() && thing.type() == type)
                .filter(thing ->
                        type == Entity.Type.ORGANIZATION && thing.words().containsAll(words))
                .toList();
        return whole.size() == 1 ? whole.stream().findFirst() : Optional.empty();
    }
}
