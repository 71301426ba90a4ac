package dev.parallax.watched;

import dev.parallax.news.Dated;
import dev.parallax.news.Hints;
import org.jspecify.annotations.Nullable;

/// What a source says of a page before it is fetched. `outlet` is empty where unknown; `origin` is the
/// source's address.
public record Lead(
        String url,
        String outlet,
        @Nullable String title,
        @Nullable String language,
        @Nullable Dated published,
        @Nullable Dated modified,
        Hints hints,
        String origin) {}
