package dev.parallax.files;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.feeds.Listing;
import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The articles of a feed that lies in a file: of each entry its text or, failing that, its summary.
final class Entries {
    static final int LIMIT = 1_000_000; // entries; a file's size is limited anyway

    private final Articles articles;
    private final String file;

    Entries(Articles articles, String file) {
        this.articles = articles;
        this.file = file;
    }

    List<Read> of(Listing feed) {
        var entries = feed.entries().stream().map(entry -> of(entry, feed.title()));
        var deleted = feed.deleted().stream().map(this::withdrawal);
        var all = Stream.concat(entries, deleted).toList();
        return all.isEmpty()
                ? List.of(articles.refused(file, "feed must list at least one article but lists none", Bytes.NONE))
                : all;
    }

    private Read of(Entry entry, @Nullable String outlet) {
        var html = entry.contentHtml() == null ? entry.summaryHtml() : entry.contentHtml();
        if (html == null) {
            var reason = "entry must have its text or a summary but has neither; the pages of a feed are fetched where"
                    + " the feed is one of the sources";
            return articles.refused(origin(entry.guid()), reason, Bytes.NONE);
        }
        var url = entry.url();
        var id = url == null ? ArticleIds.ofGuid(entry.guid()) : ArticleIds.ofUrl(url);
        var payload = new Payload(Payload.HTML, Bytes.utf8(html));
        return articles.filled(new RawArticle(
                id,
                Status.USABLE,
                publication(entry, outlet),
                entry.title(),
                entry.language(),
                payload,
                origin(entry.guid())));
    }

    /// The feed's title names the outlet unless the caller does.
    private Publication publication(Entry entry, @Nullable String title) {
        var outlet = articles.stated().outlet() == null && title != null ? title : "";
        return new Publication(
                entry.url(),
                outlet,
                entry.byline(),
                entry.published(),
                Dated.clock(articles.now()),
                entry.modified(),
                entry.section(),
                null);
    }

    private Read withdrawal(Deleted deleted) {
        var url = deleted.url();
        if (url == null) {
            var reason = "deleted entry must tell its address but has only a name of the feed's own";
            return articles.refused(origin(deleted.guid()), reason, Bytes.NONE);
        }
        var publication = new Publication(url, "", null, null, Dated.clock(articles.now()), deleted.when(), null, null);
        return articles.filled(new RawArticle(
                ArticleIds.ofUrl(url),
                deleted.status(),
                publication,
                null,
                null,
                Payload.NONE,
                origin(deleted.guid())));
    }

    private String origin(String guid) {
        return file + " entry " + guid;
    }
}
