package dev.parallax.feeds;

import dev.parallax.news.Dated;
import dev.parallax.news.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed or sitemap lists, in its order. `children` are the sitemaps of a sitemap index; `problems` says, in
/// words for people, what was wrong but could be mended, and what was left out.
public record Listing(
        Kind kind,
        @Nullable String title,
        @Nullable String language,
        List<Entry> entries,
        List<Deleted> deleted,
        List<String> children,
        List<String> problems) {

    public Listing {
        entries = List.copyOf(entries);
        deleted = List.copyOf(deleted);
        children = List.copyOf(children);
        problems = List.copyOf(problems);
    }

    /// The formats, RSS in all its versions.
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        NEWS_SITEMAP,
        SITEMAP,
        SITEMAP_INDEX
    }

    /// An article that is listed. `guid` is the feed's own name for it, its address where it has none; `url` is
    /// absolute, null where the entry leads nowhere. `title` is plain text, `language` the entry's or the feed's,
    /// `summaryHtml` the feed's description, `contentHtml` the whole text where the feed has it.
    public record Entry(
            String guid,
            @Nullable String url,
            @Nullable String title,
            @Nullable Dated published,
            @Nullable Dated modified,
            @Nullable String language,
            @Nullable String summaryHtml,
            @Nullable String contentHtml,
            @Nullable String byline,
            @Nullable String section) {}

    /// An entry that its feed takes back: its `guid`, its address where that is told, since when, and whether it is
    /// canceled or only withheld.
    public record Deleted(
            String guid, @Nullable String url, @Nullable Dated when, Status status) {}
}
