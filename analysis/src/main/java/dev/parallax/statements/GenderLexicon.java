package dev.parallax.statements;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that tell a person's gender: titles ("Mrs"), nouns ("spokeswoman"), given names.
record GenderLexicon(Map<String, Gender> titles, Map<String, Gender> nouns, Map<String, Gender> names) {
    /// Reads a list whose rows hold the kind of word, the gender and the words.
    static GenderLexicon load() {
        var lexicon = new GenderLexicon(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (var row : Resources.rows("genders.tsv")) {
            for (var word : row.get(2).split(" ")) {
                lexicon.kind(row.get(0)).put(word, Gender.valueOf(row.get(1)));
            }
        }
        return lexicon;
    }

    @Nullable
    Gender title(String word) {
        return titles.get(word);
    }

    @Nullable
    Gender noun(String word) {
        return nouns.get(word);
    }

    @Nullable
    Gender name(String word) {
        return names.get(word);
    }

    private Map<String, Gender> kind(String name) {
        return switch (name) {
            case "title" -> titles;
            case "noun" -> nouns;
            case "name" -> names;
            default -> throw new IllegalArgumentException("kind must be title, noun or name but was " + name);
        };
    }
}
