package dev.parallax.sources;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToLongFunction;

/// What is to be looked at when, at most so many at a time of one host. Not for use by several threads at once.
final class Agenda {
    private final PriorityQueue<Entry> byTime = new PriorityQueue<>(Comparator.comparingLong(Entry::due));
    private final Map<String, ArrayDeque<String>> waiting = new HashMap<>();
    private final Map<String, Integer> running = new HashMap<>();
    private final Set<String> queued = new HashSet<>();
    private final ArrayDeque<String> free = new ArrayDeque<>();
    private final ToLongFunction<String> due;
    private final int perHost;

    private record Entry(long due, String key) {}

    /// `due` tells for a key when it is due now, in epoch milliseconds, [Long#MAX_VALUE] for never: a plan that has
    /// changed since it was put in does not count.
    Agenda(ToLongFunction<String> due, int perHost) {
        this.due = due;
        this.perHost = perHost;
    }

    void plan(String key, long due) {
        if (due != Long.MAX_VALUE) {
            byTime.add(new Entry(due, key));
        }
    }

    /// The next key that is due and whose host is free, which is then taken until [#done].
    Optional<String> take(Instant now) {
        for (var next = byTime.peek(); next != null && next.due <= now.toEpochMilli(); next = byTime.peek()) {
            byTime.poll();
            if (due.applyAsLong(next.key) == next.due && queued.add(next.key)) {
                waiting.computeIfAbsent(Places.host(next.key), _ -> new ArrayDeque<>())
                        .add(next.key);
                release(Places.host(next.key));
            }
        }
        return Optional.ofNullable(free.poll());
    }

    /// A key's look has ended; if it is due again already, that counts now.
    void done(String key) {
        var host = Places.host(key);
        queued.remove(key);
        plan(key, due.applyAsLong(key));
        running.computeIfPresent(host, (_, count) -> count > 1 ? count - 1 : null);
        release(host);
    }

    private void release(String host) {
        var line = waiting.get(host);
        while (line != null && !line.isEmpty() && running.getOrDefault(host, 0) < perHost) {
            free.add(line.remove());
            running.merge(host, 1, Integer::sum);
        }
        if (line != null && line.isEmpty()) {
            waiting.remove(host);
        }
    }
}
