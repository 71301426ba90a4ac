package dev.parallax.serve.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeedRingTest {
    private static final long PLENTY = 1_000_000;

    @Test
    void readers_get_what_comes_after_their_place_whatever_numbers_are_missing() {
        var ring = new FeedRing(8, PLENTY, 10);

        ring.append(events(12, 15, 16));

        assertEquals(List.of(12L, 15L, 16L), numbers(ring.after(10, 9)));
        assertEquals(List.of(15L, 16L), numbers(ring.after(13, 9)));
        assertEquals(List.of(12L), numbers(ring.after(11, 1)));
        assertEquals(List.of(), numbers(ring.after(16, 9)));
        assertEquals(16, ring.head());
    }

    @Test
    void who_has_fallen_behind_is_told_so() {
        var ring = new FeedRing(2, PLENTY, 0);

        ring.append(events(1, 2, 3));

        assertNull(ring.after(0, 9));
        assertEquals(List.of(2L, 3L), numbers(ring.after(1, 9)));
    }

    @Test
    void what_was_there_before_the_ring_is_not_in_it() {
        assertNull(new FeedRing(2, PLENTY, 10).after(9, 9));
        assertEquals(List.of(), new FeedRing(2, PLENTY, 10).after(10, 9));
    }

    @Test
    void large_events_push_out_more_than_one() {
        var ring = new FeedRing(8, 25, 0);
        ring.append(events(1, 2));

        ring.append(List.of(event(3, "x".repeat(24))));

        assertEquals(List.of(3L), numbers(ring.after(2, 9)));
        assertNull(ring.after(1, 9));
    }

    @Test
    void closing_lets_go_who_waits() throws InterruptedException {
        var ring = new FeedRing(2, PLENTY, 0);
        var reader = Thread.ofVirtual().start(() -> await(ring));

        ring.close();

        reader.join();
    }

    private static void await(FeedRing ring) {
        try {
            ring.await(0, Duration.ofDays(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FeedEvent> events(long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(n -> event(n, "{\"n\":" + n + "}"))
                .toList();
    }

    private static FeedEvent event(long seq, String json) {
        return new FeedEvent(seq, Instant.EPOCH, Instant.EPOCH, Map.of(), json);
    }

    private static List<Long> numbers(List<FeedEvent> events) {
        return events.stream().map(FeedEvent::seq).toList();
    }
}
