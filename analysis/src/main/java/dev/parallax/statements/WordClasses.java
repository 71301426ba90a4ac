package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A coarse class of each token, as a number: the cue it can be, the role of a person it names ("spokesman"), the
/// closed class it belongs to ("pronoun"), else its shape.
final class WordClasses {
    private final Map<String, Integer> listed = new HashMap<>();
    private final Senses senses = Senses.load();
    private final GenderLexicon genders = GenderLexicon.load();
    private final SureActs sureActs = SureActs.load();
    private final Map<String, Integer> names = new HashMap<>();

    private WordClasses() {}

    /// Reads a list whose rows hold the name of a class and its words.
    static WordClasses load() {
        var classes = new WordClasses();
        for (var row : Resources.rows("words.tsv")) {
            int number = classes.names.computeIfAbsent(row.get(0), _ -> classes.names.size() + 20);
            for (var word : row.get(1).split(" ")) {
                classes.listed.putIfAbsent(word, number);
            }
        }
        return classes;
    }

    /// The class of a token that is `word` in lower case and may be a cue.
    int of(Token token, String word, @Nullable Cue cue) {
        var number = listed.get(word);
        if (number != null) {
            return number;
        }
        return cue != null ? 31 * Features.code(cue.kind()) + Features.code(cue.act()) : shape(token, word);
    }

    /// Whether a word names a body of people: "ministry", "company".
    boolean isBody(String word) {
        return is("body", word);
    }

    /// Whether a word negates: "not", "nobody".
    boolean isNegation(String word) {
        return is("not", word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    GenderLexicon genders() {
        return genders;
    }

    SureActs sureActs() {
        return sureActs;
    }

    List<String> senses(String word) {
        return senses.of(word);
    }

    private boolean is(String name, String word) {
        return Objects.equals(listed.get(word), names.get(name));
    }

    private static int shape(Token token, String word) {
        if (!token.isWord()) {
            return word.length() == 1 ? 1000 + word.charAt(0) : 1;
        }
        if (Character.isDigit(word.charAt(0))) {
            return 2;
        }
        if (token.isCapitalised()) {
            return token.text().length() > 1
                            && Character.isUpperCase(token.text().charAt(1))
                    ? 3
                    : 4;
        }
        return ending(word);
    }

    private static int ending(String word) {
        if (word.endsWith("ed")) {
            return 5;
        }
        if (word.endsWith("ing")) {
            return 6;
        }
        if (word.endsWith("ly")) {
            return 7;
        }
        return word.endsWith("s") && !word.endsWith("ss") ? 8 : 9;
    }
}
