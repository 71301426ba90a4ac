package dev.parallax.statements;

import org.jspecify.annotations.Nullable;

/// Words that somebody is said to have said, with whom and the cue, so far as the text has them.
record Attribution(
        Segment content, @Nullable Segment cue, @Nullable Segment source) {

    /// From the first token of its parts to the last.
    Segment extent() {
        return new Segment(Role.NONE, content.first(), content.end()).with(cue).with(source);
    }
}
