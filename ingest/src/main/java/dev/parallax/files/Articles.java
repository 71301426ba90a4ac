package dev.parallax.files;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.documents.NewsDocument;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Makes raw articles, and rejections, of what was read; what the caller states fills what an article does not say.
final class Articles {
    static final String STEP = "read";
    private static final int KEPT = 64 * 1024; // bytes of what is refused

    private final Stated stated;
    private final Clock clock;

    Articles(Stated stated, Clock clock) {
        this.stated = stated;
        this.clock = clock;
    }

    Stated stated() {
        return stated;
    }

    /// The article of a whole file.
    Read of(Payload payload, String origin) {
        var id = ArticleIds.ofContent(payload.bytes());
        var publication = publication(null, null, null);
        return new Read.Found(
                new RawArticle(id, Status.USABLE, publication, stated.title(), stated.language(), payload, origin));
    }

    Read of(NewsDocument document, String origin) {
        return filled(document.toRaw(now(), origin));
    }

    /// With what the caller states of it where it says nothing itself.
    Read filled(RawArticle article) {
        var p = article.publication();
        var outlet = p.outlet().isEmpty() && stated.outlet() != null
                ? stated.outlet().strip()
                : p.outlet();
        var published = p.published() == null ? stated.published() : p.published();
        return new Read.Found(new RawArticle(
                article.id(),
                article.status(),
                new Publication(p.url(), outlet, p.byline(), published, p.seen(), p.modified(), p.section(), p.image()),
                article.title() == null ? stated.title() : article.title(),
                article.language() == null ? stated.language() : article.language(),
                article.payload(),
                article.origin()));
    }

    Publication publication(@Nullable String url, @Nullable String outlet, @Nullable Dated published) {
        var named = outlet == null ? stated.outlet() : outlet;
        return new Publication(
                url,
                named == null ? "" : named.strip(),
                null,
                published == null ? stated.published() : published,
                Dated.clock(now()));
    }

    Instant now() {
        return clock.instant();
    }

    Read refused(String origin, @Nullable String reason, Bytes bytes) {
        var why = reason == null ? "not readable" : reason;
        return new Read.Refused(new Rejection(null, origin, STEP, why, bytes.first(KEPT), now()));
    }
}
