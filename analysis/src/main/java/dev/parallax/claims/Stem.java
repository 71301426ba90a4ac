package dev.parallax.claims;

import java.util.List;
import java.util.Locale;

/// Cuts English endings off, so that "denied", "denies" and "deny", or "Russia" and "Russian", agree.
final class Stem {
    private static final int SHORTEST = 3;
    private static final List<String> NAME_ENDINGS = List.of("ians", "ian", "ese", "ans", "an", "ia", "is", "i", "a");

    private Stem() {}

    static String of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() <= SHORTEST || !Character.isLetter(lower.codePointAt(0))) {
            return lower;
        }
        return ending(lower);
    }

    /// Of a name: demonyms lose what makes them one.
    static String ofName(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (var ending : NAME_ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST + 1) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    private static String ending(String word) {
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (var ending : List.of("ing", "edly", "ed", "es", "s", "ly")) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && length >= SHORTEST && !word.endsWith("ss")) {
                return bare(word.substring(0, length));
            }
        }
        return bare(word);
    }

    /// Without a last "e" or the second of two equal consonants: "release" and "releas-ing", "stop" and "stopp-ed".
    private static String bare(String stem) {
        int last = stem.length() - 1;
        if (last < SHORTEST) {
            return stem;
        }
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "bdgklmnprst".indexOf(stem.charAt(last)) >= 0;
        return stem.charAt(last) == 'e' || doubled ? stem.substring(0, last) : stem;
    }
}
