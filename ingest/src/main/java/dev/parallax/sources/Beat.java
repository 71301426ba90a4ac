package dev.parallax.sources;

import dev.parallax.fetch.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// When to look next.
final class Beat {
    private Beat() {}

    /// After `failures` failures before this one, and never before the server said. The same question has the same
    /// answer.
    static Instant afterFailure(String url, int failures, Instant now, @Nullable Instant notBefore) {
        var due = now.plus(Backoff.USUAL.after(failures + 1, new Random(url.hashCode() + (long) failures)));
        return notBefore != null && notBefore.isAfter(due) ? notBefore : due;
    }

    /// The next beat of an interval after one that was due; beats that were missed are left out.
    static Instant next(Instant due, Duration interval, Instant now) {
        var next = due.plus(interval);
        return next.isAfter(now) ? next : now.plus(interval);
    }
}
