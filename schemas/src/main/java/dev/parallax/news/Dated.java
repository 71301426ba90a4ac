package dev.parallax.news;

import java.time.Instant;

/// A moment and how it was found; `zoned` is false where the source named no time zone and UTC was assumed.
public record Dated(Instant at, Found found, boolean zoned) {

    /// Where a moment was read.
    public enum Found {
        /// Stated by whoever handed the article over: a JSONL field or a command-line option.
        GIVEN,
        FEED,
        HEADER,
        JSON_LD,
        OPEN_GRAPH,
        META,
        TEXT,
        /// Our own clock when the article arrived.
        CLOCK
    }

    public static Dated given(Instant at) {
        return new Dated(at, Found.GIVEN, true);
    }

    public static Dated clock(Instant at) {
        return new Dated(at, Found.CLOCK, true);
    }
}
