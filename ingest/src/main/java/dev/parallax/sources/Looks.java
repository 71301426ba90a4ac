package dev.parallax.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When a page is looked at again: so long after it was first seen each time, or ever so often where it is a source
/// by itself.
record Looks(List<Duration> after, Map<String, Duration> everySoOften) {

    /// `after` as "1h,24h,7d".
    static Looks of(String after, List<Source> sources) {
        var pages = sources.stream()
                .filter(source -> source.kind() == Source.Kind.PAGE)
                .collect(java.util.stream.Collectors.toMap(Source::url, Source::interval));
        var durations = Arrays.stream(after.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(dev.parallax.config.Conversions::duration)
                .toList();
        return new Looks(durations, pages);
    }

    /// The time of the next look at a page after `looks` of them; null when there is none.
    @Nullable
    Instant next(String url, Instant seen, int looks, Instant now) {
        var interval = everySoOften.get(url);
        if (interval != null) {
            return now.plus(interval);
        }
        for (var after : after.subList(Math.min(looks, after.size()), after.size())) {
            if (seen.plus(after).isAfter(now)) {
                return seen.plus(after);
            }
        }
        return null;
    }
}
