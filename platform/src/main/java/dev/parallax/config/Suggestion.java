package dev.parallax.config;

import java.util.Collection;
import java.util.Comparator;

/// "Did you mean": the known word nearest to one that is not.
public final class Suggestion {
    private Suggestion() {}

    /// `": did you mean x?"`, or nothing where no known word is near.
    public static String of(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(k -> distance(word, k)))
                .filter(k -> distance(word, k) <= Math.max(2, word.length() / 3))
                .map(k -> ": did you mean " + k + "?")
                .orElse("");
    }

    /// The Levenshtein distance of two words.
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
