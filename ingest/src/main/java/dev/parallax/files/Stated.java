package dev.parallax.files;

import dev.parallax.news.Dated;
import org.jspecify.annotations.Nullable;

/// What the caller says of all articles of the files; what an article says of itself goes before it.
public record Stated(
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable Dated published,
        @Nullable String language) {
    public static final Stated NOTHING = new Stated(null, null, null, null, null);
}
