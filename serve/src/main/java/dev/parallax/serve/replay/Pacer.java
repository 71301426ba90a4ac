package dev.parallax.serve.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// When each event of the past is due again: the first at once, each later one after the gap between them by the speed.
/// Time lost in sending is made up.
final class Pacer {
    private final Speed speed;
    private final InstantSource clock;
    private @Nullable Start start;

    private record Start(Instant past, Instant now) {}

    Pacer(Speed speed, InstantSource clock) {
        this.speed = speed;
        this.clock = clock;
    }

    /// How long an event is to wait still; nothing, or less, where it is due.
    Duration left(Instant past) {
        if (start == null) {
            start = new Start(past, clock.instant());
        }
        var due = start.now().plus(speed.of(Duration.between(start.past(), past)));
        return Duration.between(clock.instant(), due);
    }
}
