package dev.parallax.entities;

import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import dev.parallax.text.Token;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the words in and next to a name tell of what it names: "the charity X" is a body, as "X Holdings" is, and "X's
/// capital" belongs to a place.
final class Surroundings {
    private static final double TELLS = 4;

    private final Map<Where, Map<String, Entity.Type>> words = new EnumMap<>(Where.class);

    /// Behind an owner ("X's capital"), right behind a name ("X shares"), right before it ("the charity X"), or before
    /// it with an "of" ("the village of X"); the last or the first of several words of a name.
    private enum Where {
        OWNED,
        BEHIND,
        BEFORE,
        OF,
        ENDING,
        OPENING
    }

    Surroundings() {
        for (var line : Table.lines(Surroundings.class, "surroundings.tsv")) {
            var columns = line.split("\t");
            var type = Entity.Type.valueOf(columns[1]);
            var told = words.computeIfAbsent(Where.valueOf(columns[0].toUpperCase(Locale.ROOT)), _ -> new HashMap<>());
            List.of(columns[2].split(" ")).forEach(word -> told.put(word, type));
        }
    }

    /// What is to be added for each type, in logarithms of odds.
    Map<Entity.Type, Double> of(Name name) {
        var told = new EnumMap<Entity.Type, Double>(Entity.Type.class);
        int behind = name.end();
        if (isOwner(word(name, behind))) {
            add(told, Where.OWNED, word(name, behind + 1));
            add(told, Where.OWNED, word(name, behind + 2));
        } else {
            add(told, Where.BEHIND, word(name, behind));
        }
        if (name.end() - name.first() > 1) {
            add(told, Where.ENDING, word(name, behind - 1));
            add(told, Where.OPENING, word(name, name.first()));
        }
        int before = name.first() - 1;
        if (word(name, before).equals("of")) {
            add(told, Where.OF, word(name, before - 1));
        } else {
            add(told, Where.BEFORE, word(name, before));
        }
        return told;
    }

    private static boolean isOwner(String word) {
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    private void add(Map<Entity.Type, Double> told, Where where, String word) {
        var type = words.getOrDefault(where, Map.of()).get(word);
        if (type != null) {
            told.merge(type, TELLS, Double::sum);
        }
    }

    private static String word(Name name, int token) {
        List<Token> tokens = name.text().tokens();
        return token < 0 || token >= tokens.size() ? "" : tokens.get(token).text();
    }
}
