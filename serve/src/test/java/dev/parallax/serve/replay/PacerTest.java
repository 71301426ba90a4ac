package dev.parallax.serve.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.serve.query.BadRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PacerTest {
    private static final Instant PAST = Instant.parse("2020-12-21T14:00:00Z");

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void events_are_as_far_apart_as_they_were_divided_by_the_speed() {
        var pacer = new Pacer(Speed.parse("60x"), () -> now);

        assertEquals(Duration.ZERO, pacer.left(PAST));
        assertEquals(Duration.ofSeconds(2), pacer.left(PAST.plusSeconds(120)));
        assertEquals(Duration.ofMillis(2500), pacer.left(PAST.plusSeconds(150)));
    }

    @Test
    void time_lost_is_made_up() {
        var pacer = new Pacer(Speed.parse("2"), () -> now);
        pacer.left(PAST);

        now = now.plusSeconds(3);

        assertEquals(Duration.ofSeconds(2), pacer.left(PAST.plusSeconds(10)));
        assertFalse(pacer.left(PAST.plusSeconds(4)).isPositive());
    }

    @Test
    void at_full_speed_nothing_waits() {
        var pacer = new Pacer(Speed.MAX, () -> now);
        pacer.left(PAST);

        assertEquals(Duration.ZERO, pacer.left(PAST.plus(Duration.ofDays(10_000))));
    }

    @Test
    void speeds_are_numbers_of_times_or_max() {
        assertEquals(0.5, Speed.parse("0.5x").factor());
        assertEquals(Speed.MAX, Speed.parse("max"));
        for (var wrong : new String[] {"", "x", "-1x", "0x", "fast", "1e9", "NaN"}) {
            assertThrows(BadRequest.class, () -> Speed.parse(wrong), wrong);
        }
    }
}
