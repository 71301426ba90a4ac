package dev.parallax.serve.feed;

import dev.parallax.serve.query.BadRequest;
import dev.parallax.serve.query.Parameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The number of the last event that a client has: it goes on after it.
public final class LastEventId {
    private LastEventId() {}

    /// What the header `Last-Event-ID` says, else the parameter `after`: a client that comes back by itself sends the
    /// address with which it began.
    public static Optional<Long> of(@Nullable String header, Parameters parameters) {
        if (header == null || header.isBlank()) {
            return parameters.number("after", 0, Long.MAX_VALUE);
        }
        try {
            return Optional.of(Long.parseLong(header.strip()));
        } catch (NumberFormatException e) {
            throw new BadRequest("Last-Event-ID must be the number of an event but was " + header);
        }
    }
}
