package dev.parallax.sources;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.addresses.Canonical;
import dev.parallax.feeds.FeedReader;
import dev.parallax.feeds.Listing;
import dev.parallax.feeds.UnreadableFeed;
import dev.parallax.fetch.FetchRequest;
import dev.parallax.fetch.Fetched.Document;
import dev.parallax.fetch.Fetcher;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.news.Bytes;
import dev.parallax.news.Hints;
import dev.parallax.news.Rejection;
import dev.parallax.watched.Lead;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Fetches single addresses, once: a page is an article; of a feed or sitemap, each page that it lists.
public final class UrlArticles {
    private static final int AT_ONCE = 16;

    private final Fetcher fetcher;
    private final Stated stated;
    private final Clock clock;
    private final FeedReader reader = new FeedReader();

    /// `stated` is what the caller says of all the articles.
    public UrlArticles(Fetcher fetcher, Stated stated, Clock clock) {
        this.fetcher = fetcher;
        this.stated = stated;
        this.clock = clock;
    }

    public Stream<Read> read(List<String> urls) {
        return urls.stream().flatMap(this::read);
    }

    private Stream<Read> read(String url) {
        try {
            return switch (fetcher.fetch(FetchRequest.of(new URI(url)))) {
                case Document document when isPage(document) -> Stream.of(article(lead(url), document));
                case Document document -> feed(document);
                case dev.parallax.fetch.Fetched other -> Stream.of(refused(url, SourceCheck.problem(other)));
            };
        } catch (URISyntaxException e) {
            return Stream.of(refused(url, "address must be a URL but: " + e.getReason()));
        }
    }

    private static boolean isPage(Document document) {
        var type = document.mediaType().toLowerCase(Locale.ROOT);
        return type.contains("html") || type.startsWith("text/plain");
    }

    private Stream<Read> feed(Document document) {
        var url = document.url().toString();
        try {
            var listing = reader.read(document.bytes(), document.mediaType(), url);
            return listing.entries().stream()
                    .filter(entry -> entry.url() != null)
                    .gather(Gatherers.mapConcurrent(AT_ONCE, entry -> page(lead(url, entry))));
        } catch (UnreadableFeed e) {
            return Stream.of(refused(url, e.reason()));
        }
    }

    private Read page(Lead lead) {
        var fetched = fetcher.fetch(FetchRequest.of(URI.create(lead.url())));
        return fetched instanceof Document document
                ? article(lead, document)
                : refused(lead.url(), SourceCheck.problem(fetched));
    }

    private Read article(Lead lead, Document page) {
        var url = page.url().toString();
        var address = Canonical.of(page.bytes(), url).orElse(url);
        return new Read.Found(PageArticles.usable(ArticleIds.ofUrl(address), address, lead, page, clock.instant()));
    }

    private Lead lead(String url) {
        return new Lead(url, outlet(), null, stated.language(), stated.published(), null, Hints.NONE, url);
    }

    private Lead lead(String feed, Listing.Entry entry) {
        var url = Objects.requireNonNull(entry.url());
        return new Lead(
                url, outlet(), entry.title(), entry.language(), entry.published(), entry.modified(), Hints.NONE, feed);
    }

    private String outlet() {
        return Objects.requireNonNullElse(stated.outlet(), "");
    }

    private Read refused(String url, String reason) {
        return new Read.Refused(new Rejection(null, url, "fetch", reason, Bytes.NONE, clock.instant()));
    }
}
