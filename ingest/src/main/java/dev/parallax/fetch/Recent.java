package dev.parallax.fetch;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Keeps what was used last, up to a weight in all.
final class Recent<V> {
    private final LinkedHashMap<String, V> byKey = new LinkedHashMap<>(64, 0.75f, true);
    private final ToIntFunction<V> weigh;
    private final long most;

    Recent(long most, ToIntFunction<V> weigh) {
        this.most = most;
        this.weigh = weigh;
    }

    synchronized V get(String key, Function<String, V> make) {
        return byKey.computeIfAbsent(key, make);
    }

    /// Drops what was not used for longest; weights may have changed since.
    synchronized void trim() {
        var weight = byKey.values().stream().mapToLong(weigh::applyAsInt).sum();
        for (Iterator<V> oldest = byKey.values().iterator(); weight > most && oldest.hasNext(); ) {
            weight -= weigh.applyAsInt(oldest.next());
            oldest.remove();
        }
    }

    synchronized int size() {
        return byKey.size();
    }
}
