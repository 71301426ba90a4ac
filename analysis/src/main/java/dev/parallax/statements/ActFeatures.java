package dev.parallax.statements;

import dev.parallax.learning.Features;
import org.jspecify.annotations.Nullable;

/// What tells the act of an attribution: the words of its cue and what the lexicon says of them, negation, and the
/// words of its content.
final class ActFeatures {
    private static final int CONTENT = 40; // tokens of the content looked at

    private final Reading reading;
    private final WordClasses classes;
    private final Features features = new Features();

    private ActFeatures(Reading reading, WordClasses classes) {
        this.reading = reading;
        this.classes = classes;
    }

    static Features of(Reading reading, Attribution attribution, WordClasses classes) {
        var maker = new ActFeatures(reading, classes);
        maker.features.add(1);
        int lexical = maker.cue(attribution.cue());
        maker.content(attribution.content(), lexical);
        if (attribution.source() != null) {
            maker.source(attribution.source(), lexical);
        }
        return maker.features;
    }

    /// Returns what the lexicon says of the cue: its act, and whether it is negated.
    private int cue(@Nullable Segment cue) {
        if (cue == null) {
            features.add(3);
            return -1;
        }
        int act = 0;
        int negated = 0;
        for (int i = cue.first(); i < cue.end(); i++) {
            var known = reading.cue(i);
            act = known == null || (act != 0 && known.kind() == Cue.Kind.NOUN) ? act : Features.code(known.act());
            negated = isNegation(i) ? 1 : negated;
            features.add(4, reading.word(i));
            features.add(5, known == null ? reading.word(i) : known.lemma());
            features.add(6, reading.word(i), reading.word(i + 1));
        }
        features.add(7, act, negated);
        features.add(8, reading.word(cue.first()), Integer.toString(cue.length()));
        features.add(9, reading.word(cue.end() - 1), reading.word(cue.end()));
        features.add(10, reading.kind(cue.first() - 1), act);
        return act * 2 + negated;
    }

    private void content(Segment content, int lexical) {
        int quoted = reading.quoted(content.first()) ? 1 : 0;
        int negations = 0;
        int end = Math.min(content.end(), content.first() + CONTENT);
        for (int i = content.first(); i < end; i++) {
            negations += isNegation(i) ? 1 : 0;
            features.add(20, reading.word(i));
            if (isNegation(i)) {
                negation(i, lexical);
            }
            senses(i, lexical, negations);
            features.add(23, reading.kind(i), reading.kind(i + 1), lexical);
        }
        features.add(24, Math.min(negations, 2), lexical);
        features.add(26, quoted, lexical);
        features.add(27, reading.word(content.first()).hashCode(), lexical);
        features.add(28, reading.word(content.first()), reading.word(content.first() + 1));
        features.add(29, reading.word(content.first() - 1).hashCode(), lexical);
        features.add(30, reading.word(content.end() - 1).hashCode(), lexical);
        features.add(31, Math.min(content.length() / 3, 8), lexical);
        features.add(32, reading.kind(content.first()), reading.kind(content.first() + 1), lexical);
    }

    /// What is negated.
    private void negation(int i, int lexical) {
        for (int ahead = 1; ahead <= 4; ahead++) {
            features.add(67, reading.word(i + ahead).hashCode(), ahead > 2 ? 1 : 0);
        }
        features.add(68, reading.word(i - 1), reading.word(i));
        features.add(69, reading.word(i), reading.word(i + 1));
        features.add(80, reading.kind(i - 1), reading.kind(i + 1), lexical);
    }

    private void senses(int i, int lexical, int negations) {
        var word = reading.word(i);
        features.add(35, word.substring(0, Math.min(5, word.length())));
        for (var sense : classes.senses(word)) {
            features.add(36, sense);
            features.add(37, sense.hashCode(), lexical);
            features.add(38, sense.hashCode(), Math.min(negations, 1));
        }
        var cue = reading.cue(i);
        if (cue != null) {
            features.add(39, Features.code(cue.act()), lexical);
        }
    }

    private void source(Segment source, int lexical) {
        features.add(40, reading.kind(source.end() - 1), lexical);
        features.add(41, reading.kind(source.first()), lexical);
        for (int i = source.first(); i < source.end(); i++) {
            features.add(42, reading.word(i));
        }
    }

    private boolean isNegation(int i) {
        return classes.isNegation(reading.word(i));
    }
}
