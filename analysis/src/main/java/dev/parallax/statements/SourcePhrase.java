package dev.parallax.statements;

import java.util.Set;

/// A source as a noun phrase: its first word, its head ("spokesman" in "a spokesman for the mayor"), and what kind of
/// phrase it is.
record SourcePhrase(Segment segment, String firstWord, int head, Kind kind) {
    private static final Set<String> BREAKS = Set.of(
            "of",
            "for",
            "in",
            "at",
            "from",
            "on",
            "with",
            "to",
            "by",
            "who",
            "which",
            "that",
            ",",
            "(",
            "whose",
            "close",
            "familiar",
            "near",
            "among",
            "and",
            "describing",
            "speaking",
            "representing",
            "against",
            "—",
            "–");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "one", "two", "three", "four", "five", "several", "some", "many", "another", "few", "most", "no",
            "other", "others", "any");

    private static final Set<String> CLAUSES = Set.of("who", "which", "whose", "where", "a", "an", "the");

    enum Kind {
        PRONOUN,
        DEFINITE,
        INDEFINITE,
        POSSESSIVE,
        NAME,
        BARE
    }

    static SourcePhrase of(Reading reading, Segment segment) {
        int head = segment.first();
        for (int i = segment.first() + 1; i < segment.end() && !BREAKS.contains(reading.word(i)); i++) {
            head = reading.token(i).isWord() ? i : head;
        }
        return new SourcePhrase(segment, reading.word(segment.first()), head, kind(reading, segment));
    }

    /// The phrase without the clause that tells more of it: "a nurse" of "a nurse, who saw it".
    Segment name(Reading reading) {
        int end = segment.first() + 1;
        while (end < segment.end() && !breaksOff(reading, end)) {
            end++;
        }
        return new Segment(segment.role(), segment.first(), end);
    }

    private boolean breaksOff(Reading reading, int i) {
        return i > head && reading.word(i).equals(",") && CLAUSES.contains(reading.word(i + 1));
    }

    private static Kind kind(Reading reading, Segment segment) {
        var first = reading.word(segment.first());
        if (segment.length() == 1 && PRONOUNS.contains(first)) {
            return Kind.PRONOUN;
        }
        if (DEFINITE.contains(first)) {
            return Kind.DEFINITE;
        }
        if (INDEFINITE.contains(first)) {
            return Kind.INDEFINITE;
        }
        if (POSSESSIVE.contains(first)) {
            return Kind.POSSESSIVE;
        }
        return reading.token(segment.first()).isCapitalised() ? Kind.NAME : Kind.BARE;
    }

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "who", "which", "him", "her", "them", "himself", "herself",
            "itself", "us", "me");
}
