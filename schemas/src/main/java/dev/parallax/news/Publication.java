package dev.parallax.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who published an article, where and when. `published` is null where no date was found.
/// `seen` is when Parallax first saw this revision of it; `outlet` is empty where unknown.
public record Publication(
        @Nullable String url,
        String outlet,
        @Nullable String byline,
        @Nullable Dated published,
        Dated seen) {

    /// The publication's place in time: when published, else when seen.
    public Instant time() {
        return published == null ? seen.at() : published.at();
    }
}
