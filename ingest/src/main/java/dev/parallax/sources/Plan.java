package dev.parallax.sources;

import java.util.List;

/// What is watched: the sources, how long after they were first seen their pages are looked at again ("1h,24h,7d"),
/// and the name of this instance among those that share the work.
public record Plan(List<Source> sources, String again, String instance) {
    public Plan {
        sources = List.copyOf(sources);
    }

    Looks looks() {
        return Looks.of(again, sources);
    }
}
