package dev.parallax.gazetteer;

import dev.parallax.news.Part;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/// Names as words.
public final class Words {
    private Words() {}

    /// The folded words of a name, cut as the words of a text are; the name itself where it holds none.
    public static List<String> of(String name) {
        var words = Text.of(Part.TEXT, name).tokens().stream()
                .map(token -> Fold.of(token.text()))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(name) : words;
    }

    static String written(List<Token> tokens) {
        return tokens.size() == 1
                ? tokens.getFirst().text()
                : tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /// Whether a name is made of capitals, with or without dots: at least two.
    public static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (c != '.' && c != '/' && !Character.isDigit(c)) {
                return false;
            }
        }
        return capitals > 1;
    }

    /// Whether a capital stands in it.
    static boolean isName(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }
}
