package dev.parallax.layouts;

/// News of a source's health, for those who run Parallax. `share` is how many of the last pages show what is wrong.
public record Alarm(String source, Kind kind, double share) {

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
