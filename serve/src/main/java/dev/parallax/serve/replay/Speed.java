package dev.parallax.serve.replay;

import dev.parallax.serve.query.BadRequest;
import java.time.Duration;

/// How many times faster than it happened; infinite is as fast as it can be read.
public record Speed(double factor) {
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    /// Reads `60x`, `0.5x` or `max`.
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        var number = text.endsWith("x") ? text.substring(0, text.length() - 1) : text;
        if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") || Double.parseDouble(number) == 0) {
            throw new BadRequest("speed must be a number of times such as 60x, or max, but was " + text);
        }
        return new Speed(Double.parseDouble(number));
    }

    /// How long a stretch of the past takes.
    Duration of(Duration past) {
        return Double.isInfinite(factor) ? Duration.ZERO : Duration.ofNanos((long) (nanos(past) / factor));
    }

    private static double nanos(Duration past) {
        return past.getSeconds() * 1e9 + past.getNano();
    }
}
