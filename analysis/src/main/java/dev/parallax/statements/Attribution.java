package dev.parallax.statements;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words that somebody is said to have said, with whom and the cue, so far as the text has them.
record Attribution(
        Segment content, @Nullable Segment cue, @Nullable Segment source) {

    /// From the first token of its parts to the last.
    Segment extent() {
        var all = Stream.of(content, cue, source).filter(Objects::nonNull).toList();
        int first = all.stream().mapToInt(Segment::first).min().orElseThrow();
        int end = all.stream().mapToInt(Segment::end).max().orElseThrow();
        return new Segment(Role.NONE, first, end);
    }
}
