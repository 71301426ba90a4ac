package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Hints;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Instant SEEN = Instant.parse("2026-03-01T00:00:00Z");
    private static final String PAGE = "https://news.example/1";

    @Test
    void a_page_is_looked_at_again_after_an_hour_a_day_and_a_week() {
        var looks = Looks.of("1h,24h,7d", List.of());

        assertEquals(SEEN.plus(Duration.ofHours(1)), looks.next(PAGE, SEEN, 0, SEEN));
        assertEquals(SEEN.plus(Duration.ofHours(24)), looks.next(PAGE, SEEN, 1, SEEN.plus(Duration.ofHours(1))));
        assertEquals(SEEN.plus(Duration.ofDays(7)), looks.next(PAGE, SEEN, 2, SEEN.plus(Duration.ofDays(1))));
        assertNull(looks.next(PAGE, SEEN, 3, SEEN.plus(Duration.ofDays(7))));
    }

    @Test
    void looks_that_were_missed_are_left_out() {
        var looks = Looks.of("1h,24h,7d", List.of());

        assertEquals(SEEN.plus(Duration.ofDays(7)), looks.next(PAGE, SEEN, 1, SEEN.plus(Duration.ofDays(3))));
    }

    @Test
    void a_page_that_is_a_source_is_looked_at_for_ever() {
        var page = new Source(Source.Kind.PAGE, PAGE, "", null, Duration.ofMinutes(5), Source.Text.PAGE, Hints.NONE);
        var looks = Looks.of("", List.of(page));

        assertEquals(SEEN.plus(Duration.ofMinutes(5)), looks.next(PAGE, SEEN, 100, SEEN));
        assertNull(looks.next("https://news.example/2", SEEN, 0, SEEN));
    }

    @Test
    void one_waits_longer_after_each_failure_but_never_less_than_the_server_asked() {
        var first = Beat.afterFailure(PAGE, 0, SEEN, null);
        var later = IntStream.range(0, 50)
                .mapToObj(i -> Beat.afterFailure(PAGE + i, 10, SEEN, null))
                .toList();

        assertFalse(first.isAfter(SEEN.plusSeconds(60)));
        assertTrue(later.stream().anyMatch(due -> due.isAfter(SEEN.plus(Duration.ofHours(3)))));
        assertTrue(later.stream().noneMatch(due -> due.isAfter(SEEN.plus(Duration.ofHours(6)))));
        assertEquals(later.getFirst(), Beat.afterFailure(PAGE + 0, 10, SEEN, null));
        var asked = SEEN.plus(Duration.ofDays(1));
        assertEquals(asked, Beat.afterFailure(PAGE, 0, SEEN, asked));
    }

    @Test
    void beats_that_were_missed_are_left_out() {
        var minute = Duration.ofMinutes(1);

        assertEquals(SEEN.plusSeconds(60), Beat.next(SEEN, minute, SEEN.plusSeconds(3)));
        assertEquals(SEEN.plusSeconds(660), Beat.next(SEEN, minute, SEEN.plusSeconds(600)));
    }

    @Test
    void all_that_is_known_of_a_host_is_in_one_place() {
        int feed = Places.partition("feed https://News.example/rss", 64);

        assertEquals(feed, Places.partition("page https://news.example/politics/1?x=y", 64));
        assertEquals(feed, Places.partition("want https://news.example", 64));
        assertTrue(feed >= 0 && feed < 64);
    }
}
