package dev.parallax.statements;

import java.util.Set;

/// Where the noun phrase that a source is begins and ends: without what tells when and where ("In a long speech the
/// champion"), and without the verb behind it ("Union leaders have").
final class SourceEdges {
    private static final Set<String> OPENINGS = Set.of(
            "in", "on", "at", "by", "after", "before", "during", "for", "with", "since", "meanwhile", "as", "through");
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their");
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> VERBS = Set.of(
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "does",
            "do",
            "did",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "remains",
            "remained");
    private static final Set<String> CLAUSES = Set.of("who", "which", "that", "whose", "where", "when");

    private final Reading reading;

    SourceEdges(Reading reading) {
        this.reading = reading;
    }

    Segment trimmed(Segment source) {
        int first = first(source);
        return new Segment(source.role(), first, end(first, source.end()));
    }

    private int first(Segment source) {
        for (int i = source.first(); i + 1 < source.end(); i++) {
            if (DASHES.contains(reading.word(i))) {
                return i + 1;
            }
        }
        boolean opens = OPENINGS.contains(reading.word(source.first()));
        for (int i = source.first() + 2; opens && i + 1 < source.end(); i++) {
            if (DETERMINERS.contains(reading.word(i)) && !OPENINGS.contains(reading.word(i - 1)) && !isOf(i - 1)) {
                return i;
            }
        }
        return source.first();
    }

    private boolean isOf(int i) {
        return reading.word(i).equals("of")
                || reading.word(i).equals("to")
                || reading.word(i).equals("from");
    }

    private int end(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (CLAUSES.contains(reading.word(i))) {
                return i + 1 == end ? withoutComma(i) : end;
            }
            if (VERBS.contains(reading.word(i))) {
                return withoutComma(i);
            }
        }
        return end;
    }

    private int withoutComma(int end) {
        return reading.word(end - 1).equals(",") ? end - 1 : end;
    }
}
