package dev.parallax.extraction;

import dev.parallax.news.Dated;
import org.jspecify.annotations.Nullable;

/// What a page says about itself, in its head and its mark-up; null where it says nothing.
record Facts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable Dated published,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String language) {
    static final Facts NONE = new Facts(null, null, null, null, null, null);
}
