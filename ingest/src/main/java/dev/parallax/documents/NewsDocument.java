package dev.parallax.documents;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of an article as an agency sends it. `guid` is the same for all versions; `outlet` is empty where the
/// document names none; `modified` is when this version was made.
public record NewsDocument(
        String guid,
        Status status,
        @Nullable String url,
        String outlet,
        @Nullable String byline,
        @Nullable String title,
        @Nullable String language,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String section,
        Payload payload) {

    /// All versions have one id. What is not usable carries no text.
    public RawArticle toRaw(Instant seen, String origin) {
        var publication = new Publication(url, outlet, byline, published, Dated.clock(seen), modified, section, null);
        var content = status == Status.USABLE ? payload : Payload.NONE;
        return new RawArticle(ArticleIds.ofGuid(guid), status, publication, title, language, content, origin);
    }
}
