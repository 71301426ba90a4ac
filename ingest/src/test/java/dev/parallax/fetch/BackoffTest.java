package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Random LONGEST = new Random() {
        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    @Test
    void the_span_doubles_with_each_failure_up_to_the_longest() {
        assertEquals(Duration.ZERO, Backoff.USUAL.after(0, LONGEST));
        assertEquals(Duration.ofMinutes(1), Backoff.USUAL.after(1, LONGEST));
        assertEquals(Duration.ofMinutes(2), Backoff.USUAL.after(2, LONGEST));
        assertEquals(Duration.ofMinutes(256), Backoff.USUAL.after(9, LONGEST));
        assertEquals(Duration.ofHours(6), Backoff.USUAL.after(10, LONGEST));
        assertEquals(Duration.ofHours(6), Backoff.USUAL.after(Integer.MAX_VALUE, LONGEST));
    }

    @Test
    void delays_are_spread_over_the_whole_span() {
        var random = new Random(7);

        var delays = random.ints(1000)
                .mapToObj(_ -> Backoff.USUAL.after(5, random))
                .mapToLong(Duration::toSeconds)
                .summaryStatistics();

        assertTrue(delays.getMin() < 60, delays::toString);
        assertTrue(delays.getMax() > 900, delays::toString);
        assertEquals(480, delays.getAverage(), 40);
    }
}
