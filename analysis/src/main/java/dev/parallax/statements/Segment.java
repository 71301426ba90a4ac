package dev.parallax.statements;

import dev.parallax.news.Span;
import dev.parallax.text.Text;

/// Neighbouring tokens that share a role: from `first` up to, not including, `end`.
record Segment(Role role, int first, int end) {

    int length() {
        return end - first;
    }

    /// How many tokens lie between this segment and another one; 0 where they touch.
    int distance(Segment other) {
        return Math.max(0, Math.max(other.first - end, first - other.end));
    }

    Span span(Text text) {
        return new Span(
                text.tokens().get(first).start(), text.tokens().get(end - 1).end());
    }
}
