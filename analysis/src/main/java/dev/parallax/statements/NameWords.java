package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words, in lower case, of the names and roles of one article's entities, each taken apart once.
final class NameWords {
    private static final Pattern BETWEEN = Pattern.compile("[ ’']");

    private final Map<String, Set<String>> words = new HashMap<>(); // by entity

    Set<String> of(Entity entity) {
        return words.computeIfAbsent(entity.id(), _ -> apart(entity));
    }

    /// The words of one name.
    static String[] in(String name) {
        return BETWEEN.split(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> apart(Entity entity) {
        var words = new HashSet<String>(Arrays.asList(in(entity.name())));
        entity.roles().forEach(role -> words.addAll(Arrays.asList(in(role))));
        return words;
    }
}
