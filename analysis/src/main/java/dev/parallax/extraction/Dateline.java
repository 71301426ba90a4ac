package dev.parallax.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines under a title that say who wrote the article and when: "By Jo Reed", "March 5, 2024 09:20 GMT",
/// "Updated: 5 Mar 2024", "4 min read".
final class Dateline {
    private static final int LONGEST = 12; // words
    private static final Pattern YEAR_OR_TIME = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b|\\b\\d{1,2}[:.]\\d\\d\\b");
    private static final Set<String> WORDS = Set.copyOf(Lexicon.lines("dateline-words.txt"));

    private Dateline() {}

    static boolean is(String line) {
        if (Wording.words(line) > LONGEST || Wording.endsSentence(line)) {
            return false;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        return isByline(line)
                || lower.endsWith("min read")
                || lower.endsWith("ago")
                || isDate(lower)
                || VisibleDate.in(line).isPresent();
    }

    /// Whether a word is a figure or one that dates are made of.
    static boolean isDateWord(String word) {
        return Character.isDigit(word.codePointAt(0)) || WORDS.contains(Wording.letters(word));
    }

    /// "By" and names; an article's first words, as in "By midnight the dam had gone", go on in lower case.
    private static boolean isByline(String line) {
        var words = line.split(" ");
        boolean by = words.length > 1 && words[0].equalsIgnoreCase("by");
        for (int i = 1; i < words.length && by; i++) {
            by = !Character.isLowerCase(words[i].codePointAt(0)) || words[i].equals("and") || words[i].equals("in");
        }
        return by;
    }

    /// Nothing but figures and the words that dates are made of, a year or a time of day among them.
    private static boolean isDate(String line) {
        for (var word : line.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !WORDS.contains(word)) {
                return false;
            }
        }
        return YEAR_OR_TIME.matcher(line).find();
    }
}
