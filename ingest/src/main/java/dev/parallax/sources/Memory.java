package dev.parallax.sources;

import dev.parallax.news.Bytes;
import dev.parallax.topics.Topics;
import dev.parallax.watched.Watched;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.ReadFile;
import dev.parallax.watched.Watched.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// What is known of the sources and pages of the partitions that this instance has: the last value of each key, as its
/// bytes, since there may be a million. Not for use by several threads at once.
final class Memory {
    static final long NEVER = Long.MAX_VALUE;

    private final Map<Integer, Map<String, Known>> partitions = new HashMap<>();
    private final Deserializer<Watched> reader = Topics.SOURCE.values().deserializer();
    private final int count;

    private record Known(Bytes value, long due) {}

    Memory(int count) {
        this.count = count;
    }

    void take(int partition) {
        partitions.putIfAbsent(partition, new HashMap<>());
    }

    void drop(int partition) {
        partitions.remove(partition);
    }

    int partition(String key) {
        return Places.partition(key, count);
    }

    boolean has(String key) {
        return partitions.containsKey(partition(key));
    }

    boolean hasAny() {
        return !partitions.isEmpty();
    }

    void put(String key, byte @Nullable [] value) {
        var known = partitions.get(partition(key));
        if (known != null && value != null) {
            known.put(key, new Known(Bytes.of(value), due(reader.deserialize(Topics.SOURCE.name(), value))));
        } else if (known != null) {
            known.remove(key);
        }
    }

    private static long due(Watched watched) {
        var due = switch (watched) {
            case Feed feed -> feed.due();
            case Wanted wanted -> wanted.due();
            case Page page -> page.due();
            case ReadFile _ -> null;
        };
        return due == null ? NEVER : due.toEpochMilli();
    }

    /// Lets a key wait until later than it says itself, without that being written down.
    void postpone(String key, Instant due) {
        var known = partitions.get(partition(key));
        if (known != null) {
            known.computeIfPresent(key, (_, old) -> new Known(old.value, due.toEpochMilli()));
        }
    }

    /// When a key is due, in epoch milliseconds.
    long due(String key) {
        var known = known(key);
        return known == null ? NEVER : known.due;
    }

    private @Nullable Known known(String key) {
        var known = partitions.get(partition(key));
        return known == null ? null : known.get(key);
    }

    @Nullable
    Watched get(String key) {
        var known = known(key);
        return known == null ? null : reader.deserialize(Topics.SOURCE.name(), known.value.toArray());
    }

    @Nullable
    Page page(@Nullable String url) {
        return url != null && get(Page.key(url)) instanceof Page page ? page : null;
    }

    /// The keys of what is known, where `condition` holds for it.
    List<String> keys(Predicate<Watched> condition) {
        var found = new ArrayList<String>();
        for (var partition : partitions.values()) {
            partition.forEach((key, known) -> {
                if (condition.test(reader.deserialize(Topics.SOURCE.name(), known.value.toArray()))) {
                    found.add(key);
                }
            });
        }
        return found;
    }
}
