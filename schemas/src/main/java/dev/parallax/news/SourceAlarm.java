package dev.parallax.news;

import java.time.Instant;

/// News of how well a source's pages can be read: since `article`, seen at `at`, `share` of its last pages show what is
/// wrong.
public record SourceAlarm(String source, Kind kind, double share, String article, Instant at, String generation) {

    public enum Kind {
        /// Bodies are empty where they seldom were.
        EMPTY_BODIES,
        /// Bodies are much shorter than they used to be.
        SHORT_BODIES,
        /// Pages are laid out in ways not seen before.
        NEW_LAYOUT,
        /// All is as it used to be, or the new layout gives bodies as the old one did.
        RECOVERED
    }
}
