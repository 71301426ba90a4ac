package dev.parallax.sources;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.feeds.Listing;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import dev.parallax.watched.Lead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Makes of a feed's entries pages to be fetched, or articles where the feed has their text.
final class Entries {
    private Entries() {}

    static Lead lead(Source source, Listing listing, Listing.Entry entry) {
        return new Lead(
                requireNonNull(entry.url()),
                source.outlet(),
                entry.title(),
                language(source, listing, entry),
                entry.published(),
                entry.modified(),
                source.hints(),
                source.url());
    }

    /// An entry of which only its address is known still.
    static Lead lead(Source source, String url) {
        return new Lead(url, source.outlet(), null, source.language(), null, null, source.hints(), source.url());
    }

    /// `first` is the address that the entry had when it first appeared, empty for none.
    static RawArticle article(Source source, Listing listing, Listing.Entry entry, String first, Instant now) {
        var outlet = source.outlet().isEmpty() ? requireNonNullElse(listing.title(), "") : source.outlet();
        var publication = new Publication(
                entry.url(),
                outlet,
                entry.byline(),
                entry.published(),
                Dated.clock(now),
                entry.modified(),
                entry.section(),
                null);
        var text = requireNonNullElse(entry.contentHtml(), requireNonNullElse(entry.summaryHtml(), ""));
        return new RawArticle(
                id(source, entry.guid(), first),
                Status.USABLE,
                publication,
                entry.title(),
                language(source, listing, entry),
                new Payload(Payload.HTML, Bytes.utf8(text)),
                source.url(),
                source.hints());
    }

    static RawArticle withdrawn(Source source, Listing.Deleted deleted, String first, Instant now) {
        var publication =
                new Publication(first.isEmpty() ? null : first, source.outlet(), null, null, Dated.clock(now));
        var id = id(source, deleted.guid(), first);
        return new RawArticle(id, deleted.status(), publication, null, source.language(), Payload.NONE, source.url());
    }

    private static String id(Source source, String guid, String first) {
        return first.isEmpty() ? ArticleIds.ofContent(Bytes.utf8(source.url() + " " + guid)) : ArticleIds.ofUrl(first);
    }

    private static @Nullable String language(Source source, Listing listing, Listing.Entry entry) {
        return source.language() != null
                ? source.language()
                : entry.language() != null ? entry.language() : listing.language();
    }
}
