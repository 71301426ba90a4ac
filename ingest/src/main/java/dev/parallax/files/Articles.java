package dev.parallax.files;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Makes raw articles, and rejections, of what was read.
final class Articles {
    static final String STEP = "read";
    private static final int KEPT = 64 * 1024; // bytes of what is refused

    private final Stated stated;
    private final Clock clock;

    Articles(Stated stated, Clock clock) {
        this.stated = stated;
        this.clock = clock;
    }

    /// The article of one line of JSON.
    Read of(Bytes line, String origin) {
        try {
            return new Read.Found(of(Row.of(line.toArray()), origin));
        } catch (Row.Unreadable e) {
            return refused(origin, e.getMessage(), line);
        }
    }

    /// The article of a whole file.
    Read of(Payload payload, String origin) {
        var publication = publication(stated.url(), stated.outlet(), stated.published());
        var id = id(null, stated.url(), payload);
        return new Read.Found(
                new RawArticle(id, Status.USABLE, publication, stated.title(), stated.language(), payload, origin));
    }

    private RawArticle of(Row row, String origin) throws Row.Unreadable {
        var status = row.status();
        var url = row.text("url").orElse(stated.url());
        var publication = publication(
                url,
                row.text("outlet").orElse(stated.outlet()),
                row.date("published").orElse(stated.published()));
        var payload = status == Status.USABLE ? payload(row) : Payload.NONE;
        var given = row.text("id").orElse(null);
        if (given == null && url == null && status != Status.USABLE) {
            throw new Row.Unreadable("withdrawal must name an article by id or url but has neither");
        }
        return new RawArticle(
                id(given, url, payload),
                status,
                publication,
                row.text("title").orElse(stated.title()),
                row.text("language").orElse(stated.language()),
                payload,
                origin);
    }

    private static Payload payload(Row row) throws Row.Unreadable {
        var text = row.text("text");
        if (text.isPresent()) {
            return new Payload(Payload.TEXT, Bytes.utf8(text.get()));
        }
        var html = row.text("html");
        if (html.isPresent()) {
            return new Payload(Payload.HTML, Bytes.utf8(html.get()));
        }
        throw new Row.Unreadable("article must have text or html but has neither");
    }

    private static String id(@Nullable String given, @Nullable String url, Payload payload) {
        if (given != null) {
            return given.strip();
        }
        return url == null ? ArticleIds.ofContent(payload.bytes()) : ArticleIds.ofUrl(url);
    }

    private Publication publication(@Nullable String url, @Nullable String outlet, @Nullable Dated published) {
        return new Publication(
                url, outlet == null ? "" : outlet.strip(), null, published, Dated.clock(clock.instant()));
    }

    Read refused(String origin, @Nullable String reason, Bytes bytes) {
        var why = reason == null ? "not readable" : reason;
        return new Read.Refused(new Rejection(null, origin, STEP, why, bytes.first(KEPT), clock.instant()));
    }
}
