package dev.parallax.feeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.feeds.Listing.Kind;
import dev.parallax.news.Bytes;
import dev.parallax.news.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// JSON Feed, versions 1 and 1.1.
public final class JsonFeed {
    private static final JsonMapper JSON = new JsonMapper();

    private final int limit;
    private final String url;

    public JsonFeed(int limit, String url) {
        this.limit = limit;
        this.url = url;
    }

    /// Whether a JSON value is a JSON Feed.
    public static boolean isFeed(JsonNode value) {
        return value.path("version").asText().contains("jsonfeed.org")
                || (value.path("items").isArray() && value.path("title").isTextual());
    }

    Listing read(Bytes bytes) throws UnreadableFeed {
        try {
            var value = JSON.readTree(bytes.toArray());
            if (isFeed(value)) {
                return read(value);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableFeed("document must be a JSON Feed but is broken JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UnreadableFeed("document must be a JSON Feed but is not readable: " + e.getMessage());
        }
        throw new UnreadableFeed("document must be a JSON Feed but its version names none");
    }

    /// What a value for which [#isFeed] holds lists.
    public Listing read(JsonNode feed) {
        var items = feed.path("items");
        var language = text(feed, "language");
        var entries = new ArrayList<Entry>();
        var deleted = new ArrayList<Deleted>();
        var problems = new ArrayList<String>();
        for (int i = 0; i < Math.min(limit, items.size()); i++) {
            var status = StatusWord.of(items.get(i)
                    .path("pubstatus")
                    .asText(items.get(i).path("status").asText()));
            entry(items.get(i), language).ifPresent(entry -> {
                if (status == Status.USABLE) {
                    entries.add(entry);
                } else {
                    deleted.add(new Deleted(entry.guid(), entry.url(), entry.modified(), status));
                }
            });
        }
        if (items.size() > limit) {
            problems.add(XmlFeed.tooMany(items.size(), limit));
        }
        var title = FeedText.plain(text(feed, "title"));
        return new Listing(Kind.JSON_FEED, title, language, entries, deleted, List.of(), problems);
    }

    private Optional<Entry> entry(JsonNode item, @Nullable String language) {
        var link = FeedText.absolute(url, text(item, "url"));
        var id = text(item, "id");
        var guid = id == null ? link : id;
        return guid == null ? Optional.empty() : Optional.of(entry(item, guid, link, language));
    }

    private static Entry entry(JsonNode item, String guid, @Nullable String link, @Nullable String language) {
        var own = text(item, "language");
        var plain = text(item, "content_text");
        var html = text(item, "content_html");
        var summary = text(item, "summary");
        return new Entry(
                guid,
                link,
                FeedText.plain(text(item, "title")),
                FeedDate.of(text(item, "date_published")),
                FeedDate.of(text(item, "date_modified")),
                own == null ? language : own,
                summary == null ? null : FeedText.html(summary),
                html != null || plain == null ? html : FeedText.html(plain),
                byline(item),
                FeedText.present(item.path("tags").path(0).asText()));
    }

    /// Version 1.1 has a list of authors, version 1 one author.
    private static @Nullable String byline(JsonNode item) {
        var authors = item.has("authors")
                ? item.path("authors")
                : JSON.createArrayNode().add(item.path("author"));
        return FeedText.byline(StreamSupport.stream(authors.spliterator(), false)
                .map(author -> text(author, "name"))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? FeedText.present(value.asText()) : null;
    }
}
