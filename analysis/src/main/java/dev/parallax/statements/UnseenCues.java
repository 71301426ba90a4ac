package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Marks the cue that the tagger did not see though the verb of saying stands right before the content ("denied that",
/// "said") or at its beginning ("did not provide | any comment on").
final class UnseenCues {
    private static final int OPENING = 3; // tokens of a content in which its cue may stand
    private static final Set<String> LINKS = Set.of("on", "about", "that", "to");

    private final Reading reading;

    UnseenCues(Reading reading) {
        this.reading = reading;
    }

    /// The segments of a paragraph, and the cue of each content that has none.
    List<Segment> added(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            int inside = inside(found, segment);
            if (inside >= 0) {
                found.add(new Segment(Role.CUE, found.removeLast().first(), inside));
                found.add(new Segment(Role.CONTENT, inside, segment.end()));
                continue;
            }
            int from = i == 0 ? 0 : segments.get(i - 1).end();
            int verb = segment.first() - (reading.word(segment.first() - 1).equals("that") ? 2 : 1);
            if (segment.role() == Role.CONTENT && isAlone(segments, i) && verb >= from && reports(verb)) {
                found.add(new Segment(Role.CUE, verb, verb + 1));
            }
            found.add(segment);
        }
        return found;
    }

    /// Where the cue ends that a content begins with, after a verb that says nothing itself; -1 where there is none.
    private int inside(List<Segment> before, Segment content) {
        boolean follows = content.role() == Role.CONTENT
                && !before.isEmpty()
                && before.getLast().role() == Role.CUE
                && before.getLast().end() == content.first()
                && IntStream.range(before.getLast().first(), content.first()).noneMatch(this::reports);
        for (int i = content.first(); follows && i < Math.min(content.first() + OPENING, content.end() - 2); i++) {
            if (reading.cue(i) != null) {
                return LINKS.contains(reading.word(i + 1)) ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private boolean reports(int token) {
        var cue = reading.cue(token);
        return cue != null && cue.isVerb() && !reading.quoted(token) && !Repairs.isAdjective(reading, token);
    }

    private boolean isAlone(List<Segment> segments, int content) {
        return segments.subList(Math.max(0, content - 1), Math.min(segments.size(), content + 2)).stream()
                .noneMatch(near -> near.role() == Role.CUE && inOneSentence(near, segments.get(content)));
    }

    private boolean inOneSentence(Segment one, Segment other) {
        return reading.sentenceStart(one.first()) == reading.sentenceStart(other.first());
    }
}
