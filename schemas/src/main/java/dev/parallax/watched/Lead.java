package dev.parallax.watched;

import dev.parallax.news.Dated;
import dev.parallax.news.Hints;
import org.jspecify.annotations.Nullable;

/// What a source says of a page before it is fetched. `article` is the id to keep where the page has moved, null where
/// the page's address tells it; `origin` is the source's address.
public record Lead(
        String url,
        String outlet,
        @Nullable String article,
        @Nullable String title,
        @Nullable String language,
        @Nullable Dated published,
        @Nullable Dated modified,
        Hints hints,
        String origin) {

    public Lead ofArticle(String id) {
        return new Lead(url, outlet, id, title, language, published, modified, hints, origin);
    }
}
