package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Sources without a cue, told by where a name stands: "Brisk: the bridge is safe", "“It is safe.” — Hanna Brisk".
final class Labels {
    private static final Set<String> DASHES = Set.of("―", "—", "–", "-", "--");
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’", ".", ",", "!", "?");
    private static final int NEAR = 2; // tokens between a content and a cue or source that is its own

    private final Reading reading;
    private final Cast cast;

    Labels(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /// The segments of a paragraph, and a source beside each content that only has a label.
    List<Segment> added(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            boolean lacks = segment.role() == Role.CONTENT && isAlone(segments, i);
            var before =
                    lacks ? before(segment, i == 0 ? 0 : segments.get(i - 1).end()) : Optional.<Segment>empty();
            before.ifPresent(found::add);
            found.add(segment);
            if (lacks && before.isEmpty()) {
                int limit = i + 1 < segments.size() ? segments.get(i + 1).first() : reading.size();
                behind(segment, limit).ifPresent(found::add);
            }
        }
        return found;
    }

    /// Whether a dash, with quotation marks before it at most, stands between two tokens.
    static boolean isDash(Reading reading, int from, int to) {
        return from < to
                && DASHES.contains(reading.word(to - 1))
                && IntStream.range(from, to - 1).allMatch(i -> MARKS.contains(reading.word(i)));
    }

    private static boolean isAlone(List<Segment> segments, int content) {
        return segments.subList(Math.max(0, content - 1), Math.min(segments.size(), content + 2)).stream()
                .noneMatch(near -> near.role() != Role.CONTENT && near.distance(segments.get(content)) <= NEAR);
    }

    private Optional<Segment> before(Segment content, int from) {
        int colon = content.first() - 1;
        while (colon > from && MARKS.contains(reading.word(colon))) {
            colon--;
        }
        int end = colon;
        boolean labels = colon > from && reading.word(colon).equals(":") && !reading.quoted(colon);
        return labels
                ? cast.within(from, end).stream()
                        .filter(name -> name.end() == end && name.first() == reading.sentenceStart(end))
                        .map(name -> new Segment(Role.SOURCE, name.first(), end))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Segment> behind(Segment content, int limit) {
        int dash = content.end();
        while (dash < limit && MARKS.contains(reading.word(dash))) {
            dash++;
        }
        int start = dash + 1;
        boolean labels = start < limit && DASHES.contains(reading.word(dash)) && reading.quoted(content.end() - 1);
        return labels
                ? cast.within(start, limit).stream()
                        .filter(name -> name.first() == start && name.end() <= limit)
                        .map(name -> new Segment(Role.SOURCE, start, name.end()))
                        .findFirst()
                : Optional.empty();
    }
}
