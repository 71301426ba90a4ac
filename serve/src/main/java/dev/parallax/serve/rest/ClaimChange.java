package dev.parallax.serve.rest;

import org.jspecify.annotations.Nullable;

/// One thing that changed about a claim, also in plain words. `holder` is null where it is about nobody, `from` and
/// `to` are null where there is no before or after.
record ClaimChange(
        Kind kind,
        @Nullable String holder,
        @Nullable String from,
        @Nullable String to,
        String text) {
    enum Kind {
        APPEARED,
        RETRACTED,
        STATUS,
        SOURCES,
        PROPOSITION,
        TAKES,
        LEAVES,
        MOVES,
        WORDS
    }
}
