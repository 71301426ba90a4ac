package dev.parallax.news;

import java.time.Instant;

/// Which article, which revision of it, in which state, and which generation of the enricher derived what hangs on it.
public record Version(String article, int revision, Status status, Instant firstSeen, String generation) {
    public Version {
        Check.present("article", article);
        Check.that(revision >= 1, "revision", "be at least 1", revision);
    }
}
