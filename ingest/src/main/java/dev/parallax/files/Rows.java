package dev.parallax.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import org.jspecify.annotations.Nullable;

/// Makes raw articles of our own JSON rows.
final class Rows {
    private final Articles articles;

    Rows(Articles articles) {
        this.articles = articles;
    }

    Read of(ObjectNode object, Bytes bytes, String origin) {
        try {
            return new Read.Found(of(new Row(object), origin));
        } catch (Row.Unreadable e) {
            return articles.refused(origin, e.getMessage(), bytes);
        }
    }

    private RawArticle of(Row row, String origin) throws Row.Unreadable {
        var stated = articles.stated();
        var status = row.status();
        var url = row.text("url").orElse(null);
        var publication = articles.publication(
                url, row.text("outlet").orElse(null), row.date("published").orElse(null));
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
}
