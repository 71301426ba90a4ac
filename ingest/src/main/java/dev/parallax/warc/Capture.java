package dev.parallax.warc;

import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;

/// What one record of an archive gave. `end` is the byte at which the next record begins: reading can be taken up
/// there.
public sealed interface Capture {
    long end();

    /// The same with another end.
    default Capture endingAt(long end) {
        return switch (this) {
            case Page page -> new Page(page.article(), end);
            case Skipped skipped -> new Skipped(skipped.reason(), end);
            case Refused refused -> new Refused(refused.rejection(), end);
        };
    }

    record Page(RawArticle article, long end) implements Capture {}

    /// A record that holds no page, and what it holds instead.
    record Skipped(Reason reason, long end) implements Capture {}

    record Refused(Rejection rejection, long end) implements Capture {}

    /// Why a record holds no page.
    enum Reason {
        /// A request, a note or whatever else archives hold besides responses.
        NO_RESPONSE,
        /// The page was gone (404, 410).
        GONE,
        /// A redirect or an error.
        OTHER_STATUS,
        /// A picture, a script and so on.
        OTHER_TYPE
    }
}
