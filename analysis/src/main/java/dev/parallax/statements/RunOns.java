package dev.parallax.statements;

import java.util.Set;
import java.util.stream.Stream;

/// Cuts segments where they run on into something of another role.
final class RunOns {
    private static final int TAIL = 7; // tokens of an attribution at a content's end
    private static final Set<String> LINKS = Set.of("over", "about", "for", "at", "of", "that");

    private final Reading reading;

    RunOns(Reading reading) {
        this.reading = reading;
    }

    /// A source that runs on into "expressed concern over …" is a source, a cue and a content; a content loses the
    /// attribution at its end.
    Stream<Segment> parts(Segment segment) {
        if (segment.role() == Role.CONTENT) {
            return Stream.of(withoutTail(segment));
        }
        int verb = segment.role() == Role.SOURCE ? verb(segment) : -1;
        if (verb < 0) {
            return Stream.of(segment);
        }
        int behind = verb + 1;
        var noun = reading.cue(behind);
        behind += noun == null ? 0 : 1;
        behind += noun != null && LINKS.contains(reading.word(behind)) ? 1 : 0;
        var said = new Segment(Role.CONTENT, Math.min(behind, segment.end()), segment.end());
        return Stream.of(
                        new Segment(Role.SOURCE, segment.first(), verb),
                        new Segment(Role.CUE, verb, Math.min(behind, segment.end())),
                        said)
                .filter(part -> part.length() > 0);
    }

    private int verb(Segment source) {
        for (int i = source.first() + 2; i < source.end(); i++) {
            var cue = reading.cue(i);
            var before = reading.word(i - 1);
            boolean finite = cue != null && cue.isVerb() && reading.word(i).endsWith("ed");
            if (finite
                    && !reading.quoted(i)
                    && Character.isLetter(before.charAt(0))
                    && !Repairs.DETERMINERS.contains(before)) {
                return i;
            }
        }
        return -1;
    }

    /// "…, Tass further noted" is no part of what is said.
    private Segment withoutTail(Segment content) {
        int end = content.end();
        var last = reading.cue(end - 1);
        if (last == null || last.kind() != Cue.Kind.SAY || reading.quoted(end - 1)) {
            return content;
        }
        for (int i = end - 2; i > content.first() && i >= end - TAIL; i--) {
            if (reading.word(i).equals(",")) {
                return new Segment(Role.CONTENT, content.first(), i);
            }
        }
        return content;
    }
}
