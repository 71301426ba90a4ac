package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTest {
    private final Map<String, AtomicInteger> now = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = new ConcurrentHashMap<>();

    @Test
    void no_more_are_asked_at_once_than_allowed_and_nothing_is_remembered() throws Exception {
        var rates = Fetching.config("rates: {connections: 5, connections.per.host: 2}")
                .rates();
        var turns = new Turns(Clock.systemUTC(), rates);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 2000)
                    .mapToObj(i -> asking(turns, "host" + i % 10))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertTrue(most.remove("all") <= 5);
        assertEquals(10, most.size());
        most.forEach((host, count) -> assertTrue(count <= 2, () -> host + ": " + count));
        assertEquals(0, turns.size());
    }

    private Callable<Reply> asking(Turns turns, String host) {
        return () -> turns.take(host, java.time.Duration.ZERO, () -> {
            enter("all");
            enter(host);
            CompletableFuture.runAsync(() -> {}).join();
            now.get(host).decrementAndGet();
            now.get("all").decrementAndGet();
            return null;
        });
    }

    private void enter(String what) {
        most.merge(what, now.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet(), Math::max);
    }
}
