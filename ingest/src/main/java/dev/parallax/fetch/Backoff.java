package dev.parallax.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures in a row: a random part of a span that doubles with each, from `first` to `longest`
/// ("full jitter"), so that those who failed together do not come back together.
public record Backoff(Duration first, Duration longest) {
    public static final Backoff USUAL = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6));

    public Duration after(int failures, RandomGenerator random) {
        if (failures <= 0) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - 1, 30);
        var span = Math.min(longest.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(random.nextLong(span + 1));
    }
}
