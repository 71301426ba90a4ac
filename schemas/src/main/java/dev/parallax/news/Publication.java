package dev.parallax.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who published an article, where and when. `published` and `modified` are null where no date was found.
/// `seen` is when Parallax first saw this revision of it; `outlet` is empty where unknown. `section` is the outlet's
/// own word for the part of the paper, `image` the address of the picture that the page puts forward.
public record Publication(
        @Nullable String url,
        String outlet,
        @Nullable String byline,
        @Nullable Dated published,
        Dated seen,
        @Nullable Dated modified,
        @Nullable String section,
        @Nullable String image) {

    /// A publication of which no more is known.
    public Publication(
            @Nullable String url, String outlet, @Nullable String byline, @Nullable Dated published, Dated seen) {
        this(url, outlet, byline, published, seen, null, null, null);
    }

    /// The publication's place in time: when published, else when seen.
    public Instant time() {
        return published == null ? seen.at() : published.at();
    }

    public Publication modifiedAt(@Nullable Dated moment) {
        return new Publication(url, outlet, byline, published, seen, moment, section, image);
    }
}
