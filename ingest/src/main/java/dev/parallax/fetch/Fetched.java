package dev.parallax.fetch;

import dev.parallax.news.Bytes;
import dev.parallax.watched.Validators;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of a request.
public sealed interface Fetched {

    /// The document. `url` is where it was in the end, without name and password; `movedForGood` if every redirect on
    /// the way there said so; `bytes` are decompressed; `mediaType` is the header `Content-Type` as sent, empty if
    /// there was none; `date` is the server's time, null if it told none.
    record Document(
            URI url,
            boolean movedForGood,
            Bytes bytes,
            String mediaType,
            Validators validators,
            @Nullable Instant date) implements Fetched {}

    /// It has not changed since; `validators` are those to ask with the next time.
    record Unchanged(Validators validators) implements Fetched {}

    /// It is no more: 404 or 410.
    record Gone(int status) implements Fetched {}

    /// Not to be had, and asking again will not help: robots.txt, an address not allowed, too many bytes or redirects,
    /// no right to see it.
    record Refused(String reason) implements Fetched {}

    /// Not to be had now: no connection, no answer in time, an error of the server. If `notBefore` is given, do not ask
    /// again before it.
    record Failed(String reason, @Nullable Instant notBefore) implements Fetched {
        public static Failed of(String reason) {
            return new Failed(reason, null);
        }
    }
}
