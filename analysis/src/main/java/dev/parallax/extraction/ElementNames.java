package dev.parallax.extraction;

import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an element calls itself: the words of its class, id and role.
final class ElementNames {
    private static final int LONGEST = 400; // characters of names that are read

    private ElementNames() {}

    /// What a word of the element's names stands for: the first word that stands for something decides. "ArticleBody
    /// ad_top" has the words article, body, ad and top.
    static <T> @Nullable T word(Element element, Function<String, @Nullable T> meaning) {
        if (element.attributesSize() == 0) {
            return null;
        }
        for (var key : new String[] {"class", "id", "role"}) {
            var found = word(names(element, key), meaning);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T> @Nullable T word(String names, Function<String, @Nullable T> meaning) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && isLetter(names.charAt(i));
            boolean hump = letter && i > start && isUpper(names.charAt(i)) && !isUpper(names.charAt(i - 1));
            if (!letter || hump) {
                var found = i > start ? meaning.apply(lower(names, start, i)) : null;
                if (found != null) {
                    return found;
                }
                start = letter ? i : i + 1;
            }
        }
        return null;
    }

    /// Whether one of the class names or the id, its letters alone, is one of those sought.
    static boolean anyName(Element element, Function<String, Boolean> sought) {
        return element.attributesSize() > 0
                && (anyName(names(element, "class"), sought) || anyName(names(element, "id"), sought));
    }

    private static boolean anyName(String names, Function<String, Boolean> sought) {
        var name = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            if (isLetter(c)) {
                name.append(c);
            } else if (c == ' ') {
                if (!name.isEmpty() && sought.apply(name.toString().toLowerCase(Locale.ROOT))) {
                    return true;
                }
                name.setLength(0);
            }
        }
        return false;
    }

    private static String names(Element element, String key) {
        var names = element.attr(key);
        return names.length() <= LONGEST ? names : names.substring(0, LONGEST);
    }

    private static String lower(String names, int from, int to) {
        return names.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || isUpper(c);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
