package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Fold;
import java.util.Locale;

/// What is known of a word wherever it stands: hashes of its spellings and affixes, its cluster, the lists it is in.
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared, read many times a token
record Word(
        String text,
        String folded,
        long lower,
        long foldedHash,
        long[] affixes,
        long shape,
        long[] clusters,
        int group,
        int lists) {
    /// The kinds of names that the lists count a word in.
    static final int LISTS = 6;

    static final Word NONE = new Word("", "", 1, 1, new long[] {1}, 1, new long[] {1, 1, 1, 1, 1}, -1, 0);

    static Word of(String text, Lexicon lexicon, Demonyms demonyms) {
        var lower = text.toLowerCase(Locale.ROOT);
        var folded = Fold.of(text);
        int lists = lexicon.word(digitless(folded)) | (demonyms.isKnown(text) ? 1 << 24 : 0);
        return new Word(
                text,
                folded,
                Hash.of(lower),
                Hash.of(folded),
                affixes(lower),
                Hash.of(shape(text)),
                lexicon.clusters(digitless(lower)),
                lexicon.group(text),
                lists);
    }

    private static long[] affixes(String lower) {
        int n = lower.length();
        var affixes = new long[Math.min(4, n) * 2];
        for (int i = 0; i < affixes.length / 2; i++) {
            affixes[2 * i] = Hash.join(i, Hash.of(lower, 0, i + 1));
            affixes[2 * i + 1] = Hash.join(i + 8, Hash.of(lower, n - i - 1, n));
        }
        return affixes;
    }

    /// "Xx" for "Peskov", "X.X." for "U.N.", "0" for a number: a run of like characters counts as at most two.
    private static String shape(String text) {
        var shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    /// With every run of digits as one "0", as the lists have it.
    private static String digitless(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean digit = Character.isDigit(c);
            if (!digit) {
                plain.append(c);
            } else if (i == 0 || !Character.isDigit(word.charAt(i - 1))) {
                plain.append('0');
            }
        }
        return plain.toString();
    }

    boolean isLetters() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isLetterOrDigit() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    int wideGroup() {
        return group >> 12;
    }

    /// Whether it is much more often a given name than anything else.
    boolean isGivenName() {
        return list(0) >= 4 && list(0) > list(1) && list(0) > list(2) && list(0) > list(3);
    }

    /// Which of the lists knows the word best, and whether well.
    int balance() {
        int best = 0;
        for (int list = 1; list < LISTS; list++) {
            best = list(list) > list(best) ? list : best;
        }
        return list(best) == 0 ? 0 : 1 + best * 4 + (list(best) + 3) / 5;
    }

    /// The size of a count of the lists, 0 to 15.
    int list(int index) {
        return (lists >>> (4 * index)) & 15;
    }
}
