package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that an entity is called by, in lower case: those of its name, those of its roles, and the first of its
/// name as it is written.
record EntityWords(Set<String> name, Set<String> roles, String first) {

    static EntityWords of(Entity entity) {
        var name = entity.name();
        int end = name.indexOf(' ');
        return new EntityWords(words(List.of(name)), words(entity.roles()), end < 0 ? name : name.substring(0, end));
    }

    boolean has(String word) {
        return name.contains(word) || roles.contains(word);
    }

    private static Set<String> words(List<String> phrases) {
        var words = new HashSet<String>();
        for (var phrase : phrases) {
            words.addAll(List.of(phrase.toLowerCase(Locale.ROOT)
                    .replace('’', ' ')
                    .replace('\'', ' ')
                    .split(" ")));
        }
        return words;
    }
}
