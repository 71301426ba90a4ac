package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Repairs what the tagger does wrong about the contents and cues of a paragraph, by rules that hold whatever the words
/// are.
final class Repairs {
    private static final int GAP = 8; // tokens between two parts of one content
    private static final int NEGATION = 6; // tokens between a cue and what negates it
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "any", "this", "these", "those", "such");

    private final Reading reading;
    private final RunOns runOns;

    Repairs(Reading reading) {
        this.reading = reading;
        this.runOns = new RunOns(reading);
    }

    List<Segment> of(List<Segment> segments) {
        var kept = segments.stream()
                .map(this::withoutName)
                .filter(this::stands)
                .flatMap(runOns::parts)
                .toList();
        return joined(sourced(negated(kept)));
    }

    /// A cue without the end of its subject: "Defence Ministries did not comment on".
    private Segment withoutName(Segment segment) {
        int first = segment.first();
        while (segment.role() == Role.CUE
                && first + 1 < segment.end()
                && first > reading.sentenceStart(segment.first())
                && reading.token(first).isCapitalised()
                && !isVerb(first)) {
            first++;
        }
        return new Segment(segment.role(), first, segment.end());
    }

    private boolean isVerb(int token) {
        var cue = reading.cue(token);
        return cue != null && cue.isVerb();
    }

    /// Whether a segment can be what it is said to be: "the alleged coup" holds no cue and nothing that is alleged;
    /// "the" is no source.
    private boolean stands(Segment segment) {
        return switch (segment.role()) {
            case CUE ->
                (segment.length() > 1 || reading.token(segment.first()).isWord())
                        && !(segment.length() == 1 && isAdjective(reading, segment.first()));
            case SOURCE ->
                segment.length() > 1
                        || (!DETERMINERS.contains(reading.word(segment.first()))
                                && reading.token(segment.first()).isWord());
            case CONTENT -> reading.quoted(segment.first()) || !isAdjective(reading, segment.first() - 1);
            case NONE -> true;
        };
    }

    /// Whether a participle only describes what follows: "the *alleged* coup".
    static boolean isAdjective(Reading reading, int token) {
        return reading.word(token).endsWith("ed") && DETERMINERS.contains(reading.word(token - 1));
    }

    /// "did not offer any | comment" is one cue, whatever the tagger saw in its middle.
    private List<Segment> negated(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (var segment : segments) {
            int first = segment.role() == Role.CUE ? negation(segment) : segment.first();
            while (!found.isEmpty()
                    && first < segment.first()
                    && found.getLast().first() >= first) {
                found.removeLast();
            }
            boolean free = found.isEmpty() || found.getLast().end() <= first;
            found.add(free ? new Segment(segment.role(), first, segment.end()) : segment);
        }
        return found;
    }

    /// Where the cue begins if what negates it, and a verb before that, belong to it.
    private int negation(Segment cue) {
        int start = Math.max(reading.sentenceStart(cue.first()), cue.first() - NEGATION);
        for (int i = cue.first() - 1;
                i > start && Character.isLetter(reading.word(i).charAt(0));
                i--) {
            if (reading.word(i).equals("not") && !reading.quoted(i)) {
                return i - 1;
            }
        }
        return cue.first();
    }

    /// "According to X, Y" has its source between the cue and the first comma.
    private List<Segment> sourced(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (var segment : segments) {
            int comma = !found.isEmpty() && followsAccording(found.getLast(), segment) ? comma(segment) : -1;
            if (comma > 0) {
                found.add(new Segment(Role.SOURCE, segment.first(), comma));
                found.add(new Segment(Role.CONTENT, comma + 1, segment.end()));
            } else {
                found.add(segment);
            }
        }
        return found;
    }

    private boolean followsAccording(Segment cue, Segment content) {
        return cue.role() == Role.CUE
                && content.role() == Role.CONTENT
                && content.distance(cue) == 0
                && reading.word(cue.first()).equals("according")
                && reading.word(cue.end() - 1).equals("to");
    }

    private int comma(Segment content) {
        for (int i = content.first() + 1; i + 1 < content.end() && i < content.first() + 12; i++) {
            if (reading.word(i).equals(",")) {
                return i;
            }
        }
        return -1;
    }

    /// Two stretches of one sentence with nothing said between them are one content.
    private List<Segment> joined(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (var segment : segments) {
            if (!found.isEmpty() && goOn(found.getLast(), segment)) {
                found.add(new Segment(Role.CONTENT, found.removeLast().first(), segment.end()));
            } else {
                found.add(segment);
            }
        }
        return found;
    }

    private boolean goOn(Segment before, Segment behind) {
        return before.role() == Role.CONTENT
                && behind.role() == Role.CONTENT
                && before.distance(behind) <= GAP
                && reading.sentenceStart(before.first()) == reading.sentenceStart(behind.first())
                && !reading.quoted(before.end() - 1)
                && !reading.quoted(behind.first());
    }
}
