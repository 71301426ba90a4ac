package dev.parallax.extraction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How much a stretch of text speaks to its reader, in the writer's own words: how often it says "you", how often
/// "we", and how many different words of asking it has.
record Appeal(int you, int we, int asks) {
    private static final Set<String> YOU = Set.of("you", "your", "yours", "yourself", "you're", "you'll", "you've");
    private static final Set<String> WE = Set.of("we", "our", "ours", "us", "we're", "we've", "we'll");
    private static final Set<String> ASKS = Set.copyOf(Lexicon.lines("appeal-words.txt"));

    static Appeal of(String text) {
        int you = 0;
        int we = 0;
        var asks = new HashSet<String>();
        var own = Wording.unquoted(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int start = 0; start < own.length(); ) {
            int end = wordEnd(own, start);
            var word = own.substring(start, end);
            you += YOU.contains(word) ? 1 : 0;
            we += WE.contains(word) ? 1 : 0;
            if (ASKS.contains(word)) {
                asks.add(word);
            }
            start = end + 1;
        }
        return new Appeal(you, we, asks.size());
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-';
    }

    /// Says something to the reader, or of the outlet.
    boolean speaksToReader() {
        return you + we > 0;
    }

    /// An appeal where appeals are to be expected: at the article's edges.
    boolean isLikely() {
        return you > 0 && we > 0 && asks > 1;
    }

    /// An appeal wherever it stands.
    boolean isCertain() {
        return you > 0 && we > 0 && asks > 2;
    }
}
