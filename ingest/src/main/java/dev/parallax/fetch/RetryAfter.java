package dev.parallax.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/// The header `Retry-After`: seconds or a date. At most a day is waited.
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Instant> read(@Nullable String header, Instant now) {
        if (header == null || header.length() > 100) {
            return Optional.empty();
        }
        var text = header.strip();
        if (text.matches("\\d+")) {
            var seconds = text.length() > 9 ? LONGEST.toSeconds() : Long.parseLong(text);
            return Optional.of(soonest(now.plusSeconds(seconds), now));
        }
        return Optional.ofNullable(DateUtils.parseStandardDate(text))
                .filter(date -> date.isAfter(now))
                .map(date -> soonest(date, now));
    }

    private static Instant soonest(Instant asked, Instant now) {
        var latest = now.plus(LONGEST);
        return asked.isBefore(latest) ? asked : latest;
    }
}
