package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;

/// Marks the cue that the tagger did not see though the verb of saying stands right before the content: "denied that",
/// "said".
final class UnseenCues {
    private final Reading reading;

    UnseenCues(Reading reading) {
        this.reading = reading;
    }

    /// The segments of a paragraph, and a cue before each content in the writer's words that has none.
    List<Segment> added(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            int from = i == 0 ? 0 : segments.get(i - 1).end();
            int verb = segment.first() - (reading.word(segment.first() - 1).equals("that") ? 2 : 1);
            if (segment.role() == Role.CONTENT && isAlone(segments, i) && verb >= from && reports(verb)) {
                found.add(new Segment(Role.CUE, verb, verb + 1));
            }
            found.add(segment);
        }
        return found;
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
