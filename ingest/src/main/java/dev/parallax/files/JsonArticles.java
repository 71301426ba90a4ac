package dev.parallax.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.documents.Ninjs;
import dev.parallax.documents.UnreadableDocument;
import dev.parallax.feeds.JsonFeed;
import dev.parallax.news.Bytes;
import java.util.List;

/// The articles of a JSON value: a row of our own, a ninjs document, or a JSON Feed.
final class JsonArticles {
    private final Articles articles;
    private final Rows rows;

    JsonArticles(Articles articles) {
        this.articles = articles;
        this.rows = new Rows(articles);
    }

    /// Of one line.
    List<Read> of(Bytes line, String origin) {
        try {
            return of(Row.parse(line.toArray()), line, origin);
        } catch (Row.Unreadable e) {
            return List.of(articles.refused(origin, e.getMessage(), line));
        }
    }

    /// Of one value of a file.
    List<Read> of(JsonNode value, String origin) {
        var bytes = Bytes.utf8(value.toString());
        return value instanceof ObjectNode object
                ? of(object, bytes, origin)
                : List.of(articles.refused(origin, "value must be a JSON object but is another value", bytes));
    }

    private List<Read> of(ObjectNode object, Bytes bytes, String origin) {
        if (object.has("text") || object.has("html")) {
            return List.of(rows.of(object, bytes, origin));
        }
        if (JsonFeed.isFeed(object)) {
            return new Entries(articles, origin).of(new JsonFeed(Entries.LIMIT, "").read(object));
        }
        return List.of(Ninjs.isNinjs(object) ? ninjs(object, bytes, origin) : rows.of(object, bytes, origin));
    }

    private Read ninjs(ObjectNode object, Bytes bytes, String origin) {
        try {
            return articles.of(Ninjs.read(object), origin);
        } catch (UnreadableDocument e) {
            return articles.refused(origin, e.reason(), bytes);
        }
    }
}
