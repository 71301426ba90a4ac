package dev.parallax.files;

import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;

/// What was read at one place: an article, or the reason why there is none.
public sealed interface Read {
    record Found(RawArticle article) implements Read {}

    record Refused(Rejection rejection) implements Read {}
}
