package dev.parallax.stories;

import java.time.Duration;
import java.time.Instant;

/// Until when what was first seen at some moment still matters. Nothing seen before `now` is expected any more, and a
/// revision counts for one window after the article was first seen.
record Horizon(Instant now, Duration window) {

    /// Whether one first seen then meets nobody new, since even those one window later have their last revision.
    boolean settles(Instant seen) {
        return seen.isBefore(now.minus(window.multipliedBy(2)));
    }

    /// Whether all that one first seen then may be kin of are settled too.
    boolean ends(Instant seen) {
        return seen.isBefore(now.minus(window.multipliedBy(3)));
    }
}
