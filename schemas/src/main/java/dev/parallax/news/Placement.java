package dev.parallax.news;

import org.jspecify.annotations.Nullable;

/// An article put into a story; with no article, one taken out of it again. `root` is the article it copies, or itself.
public record Placement(
        String story,
        String articleId,
        String root,
        @Nullable Article article) {}
