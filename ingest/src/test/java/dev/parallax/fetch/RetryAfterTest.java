package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Optional<Instant> TOMORROW = Optional.of(Instant.parse("2026-11-25T12:00:00Z"));

    @Test
    void seconds_and_dates_are_read() {
        assertEquals(Optional.of(NOW.plusSeconds(120)), RetryAfter.read(" 120 ", NOW));
        assertEquals(Optional.of(NOW.plusSeconds(60)), RetryAfter.read("Tue, 24 Nov 2026 12:01:00 GMT", NOW));
    }

    @Test
    void nobody_waits_for_more_than_a_day() {
        assertEquals(TOMORROW, RetryAfter.read("86401", NOW));
        assertEquals(TOMORROW, RetryAfter.read("99999999999999999999999", NOW));
        assertEquals(TOMORROW, RetryAfter.read("Fri, 31 Dec 9999 23:59:59 GMT", NOW));
    }

    @Test
    void what_is_no_time_to_come_says_nothing() {
        assertEquals(Optional.empty(), RetryAfter.read(null, NOW));
        assertEquals(Optional.empty(), RetryAfter.read("soon", NOW));
        assertEquals(Optional.empty(), RetryAfter.read("-1", NOW));
        assertEquals(Optional.empty(), RetryAfter.read("Tue, 24 Nov 2026 11:59:00 GMT", NOW));
        assertEquals(Optional.empty(), RetryAfter.read("9".repeat(100_000), NOW));
    }
}
