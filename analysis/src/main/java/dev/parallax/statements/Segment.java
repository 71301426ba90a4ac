package dev.parallax.statements;

import dev.parallax.news.Span;
import dev.parallax.text.Text;
import org.jspecify.annotations.Nullable;

/// Neighbouring tokens that share a role: from `first` up to, not including, `end`.
record Segment(Role role, int first, int end) {

    int length() {
        return end - first;
    }

    /// How many tokens lie between this segment and another one; 0 where they touch.
    int distance(Segment other) {
        return Math.max(0, Math.max(other.first - end, first - other.end));
    }

    /// From the first token of this segment and another one, if there is one, to the last; of this one's role.
    Segment with(@Nullable Segment other) {
        return other == null ? this : new Segment(role, Math.min(first, other.first), Math.max(end, other.end));
    }

    Span span(Text text) {
        return new Span(
                text.tokens().get(first).start(), text.tokens().get(end - 1).end());
    }
}
