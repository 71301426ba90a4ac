package dev.parallax.extraction;

import java.util.Locale;

/// What can be told of a stretch of text by its marks and letters alone.
final class Wording {
    private static final String ENDS = ".!?…。！？؟।:";
    private static final String CLOSES = "\"'”’»)]";
    private static final int LONGEST_TITLE = 160;

    private Wording() {}

    /// Whether the last mark, before what closes quotations and brackets, ends a sentence or announces one.
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split(" +").length;
    }

    /// Whether a line could be a headline: some words, begun with a capital or a figure, no full stop.
    static boolean isTitleShaped(String line) {
        int words = words(line);
        return words >= 3
                && line.length() <= LONGEST_TITLE
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !line.endsWith(",")
                && !Character.isLowerCase(line.codePointAt(0));
    }

    /// The letters and figures alone, in lower case: for comparing what differs in marks and spaces.
    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The text without what stands in quotation marks: the writer's own words.
    static String unquoted(String text) {
        var own = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (c == '“' || c == '«' || c == '„' || (straight && !inside)) {
                inside = true;
            } else if (c == '”' || c == '»' || straight) {
                inside = false;
            } else if (!inside) {
                own.append(c);
            }
        }
        return own.toString();
    }
}
