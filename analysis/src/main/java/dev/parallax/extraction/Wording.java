package dev.parallax.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// What can be told of a stretch of text by its marks and letters alone.
final class Wording {
    private static final String ENDS = ".!?…。！？؟।:";
    private static final String CLOSES = "\"'”’»)]";
    private static final char FIRST_DENSE = '\u2E80'; // from Chinese radicals
    private static final char LAST_DENSE = '\uD7FF'; // up to Korean syllables
    private static final double ALIKE = 0.6; // share of the words
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
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
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

    /// Whether it is written in characters that stand for syllables or words, of which texts need fewer.
    static boolean isDense(String text) {
        int dense = 0;
        int read = Math.min(text.length(), 40);
        for (int i = 0; i < read; i++) {
            dense += text.charAt(i) >= FIRST_DENSE && text.charAt(i) <= LAST_DENSE ? 1 : 0;
        }
        return dense * 3 > read;
    }

    /// The letters and figures alone, in lower case: for comparing what differs in marks and spaces.
    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /// Whether two lines share most of the words that either has, as a headline does with its variants.
    static boolean areAlike(String line, String other) {
        var words = Set.of(lowerWords(line));
        var others = Set.of(lowerWords(other));
        long shared = words.stream().filter(others::contains).count();
        return shared >= 3 && shared >= ALIKE * Math.max(words.size(), others.size());
    }

    private static String[] lowerWords(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .distinct()
                .toArray(String[]::new);
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
