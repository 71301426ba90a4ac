package dev.parallax.statements;

import dev.parallax.news.Statement.Act;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The acts that the words themselves settle: "accused" accuses whatever follows; "No soldier of ours crossed" denies,
/// if only said.
final class SureActs {
    private static final int OPENING = 6; // tokens of a content in which a denial shows
    private static final int WORRY = 10; // tokens in which a worry shows
    private static final Set<String> OWN = Set.of("we", "i");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "has", "have", "had");
    private static final Set<String> SHOWS =
            Set.of("expressed", "expresses", "expressing", "voiced", "voices", "voicing");
    private static final Set<String> WORRIES =
            Set.of("concern", "concerns", "worry", "worries", "alarm", "fear", "fears", "unease");

    private final Map<String, Act> acts;

    private SureActs(Map<String, Act> acts) {
        this.acts = acts;
    }

    static SureActs load() {
        var acts = new HashMap<String, Act>();
        for (var row : Resources.rows("acts.tsv")) {
            for (var lemma : row.get(1).split(" ")) {
                acts.put(lemma, Act.valueOf(row.get(0)));
            }
        }
        return new SureActs(acts);
    }

    /// The act, where cue or content leave no doubt of it.
    Optional<Act> of(Reading reading, Attribution attribution, WordClasses classes) {
        var content = attribution.content();
        var cue = attribution.cue();
        if (cue != null && worries(reading, cue, content)) {
            return Optional.of(Act.CONCERN);
        }
        if (cue != null && negates(reading, cue.first(), cue.end(), classes)) {
            return Optional.empty();
        }
        var act = cue == null ? Optional.<Act>empty() : byCue(reading, cue);
        return act.isEmpty() && neutral(reading, cue) && denies(reading, content, classes)
                ? Optional.of(Act.DENY)
                : act;
    }

    private Optional<Act> byCue(Reading reading, Segment cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            var known = reading.cue(i);
            if (known != null && known.isVerb() && acts.containsKey(known.lemma())) {
                return Optional.of(acts.get(known.lemma()));
            }
        }
        return Optional.empty();
    }

    /// "expressed deep concern", "called it a cause for grave concern".
    private static boolean worries(Reading reading, Segment cue, Segment content) {
        var verb = reading.word(cue.first());
        int end = Math.min(content.end(), content.first() + WORRY);
        for (int i = Math.min(cue.first(), content.first()); i < Math.max(cue.end(), end); i++) {
            boolean within = i < cue.end() || i >= content.first();
            boolean cause = i > 1 && (reading.word(i - 1) + reading.word(i - 2)).contains("serious");
            if (within && WORRIES.contains(reading.word(i)) && (SHOWS.contains(verb) || cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean neutral(Reading reading, @Nullable Segment cue) {
        if (cue == null) {
            return false;
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            var known = reading.cue(i);
            if (known != null && known.isVerb() && known.act() != Act.ASSERT) {
                return false;
            }
        }
        return true;
    }

    /// "We are not sending …", "No soldier of ours …", "There was no …".
    private static boolean denies(Reading reading, Segment content, WordClasses classes) {
        int i = content.first();
        while (i < content.end() && !reading.token(i).isWord()) {
            i++;
        }
        var first = reading.word(i);
        var next = reading.word(i + 1);
        if (NOBODY.contains(first)) {
            return !next.equals(",") && !next.equals("comment");
        }
        if (first.equals("there") && BE.contains(next)) {
            return reading.word(i + 2).equals("no");
        }
        return (first.equals("not") && (next.equals("one") || next.equals("a")))
                || (OWN.contains(first) && negates(reading, i + 1, Math.min(content.end(), i + OPENING - 2), classes));
    }

    private static boolean negates(Reading reading, int first, int end, WordClasses classes) {
        for (int i = first; i < end; i++) {
            if (classes.isNegation(reading.word(i))) {
                return true;
            }
        }
        return false;
    }
}
