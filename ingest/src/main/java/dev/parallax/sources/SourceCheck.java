package dev.parallax.sources;

import dev.parallax.feeds.FeedReader;
import dev.parallax.feeds.Listing;
import dev.parallax.feeds.UnreadableFeed;
import dev.parallax.fetch.FetchRequest;
import dev.parallax.fetch.Fetched;
import dev.parallax.fetch.Fetched.Document;
import dev.parallax.fetch.Fetched.Failed;
import dev.parallax.fetch.Fetched.Gone;
import dev.parallax.fetch.Fetched.Refused;
import dev.parallax.fetch.Fetched.Unchanged;
import dev.parallax.fetch.Fetcher;
import dev.parallax.news.Dated;
import dev.parallax.news.RawArticle;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tries a source once, as watching it would, and writes nothing down.
public final class SourceCheck {
    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();
    private final Clock clock;

    /// What came of it: how many entries a feed lists, when the newest was published, one article of it, and what is
    /// wrong, empty if nothing is.
    public record Report(
            Source source,
            String kind,
            int entries,
            Optional<Instant> newest,
            Optional<RawArticle> article,
            String problem) {

        static Report broken(Source source, String problem) {
            return new Report(
                    source,
                    source.kind() == Source.Kind.FEED ? "feed" : "page",
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    problem);
        }
    }

    public SourceCheck(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    public Report check(Source source) {
        var fetched = fetch(source.url());
        if (!(fetched instanceof Document document)) {
            return Report.broken(source, problem(fetched));
        }
        if (source.kind() == Source.Kind.PAGE) {
            var article = PageArticles.usable("check", source.url(), source.asLead(), document, clock.instant());
            return new Report(source, "page", 1, Optional.empty(), Optional.of(article), "");
        }
        try {
            var url = document.url().toString();
            return feed(source, reader.read(document.bytes(), document.mediaType(), url));
        } catch (UnreadableFeed e) {
            return Report.broken(source, e.reason());
        }
    }

    private Report feed(Source source, Listing listing) {
        var newest = listing.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.published()))
                .map(Dated::at)
                .max(Comparator.naturalOrder());
        var article = listing.entries().stream().findFirst().flatMap(entry -> article(source, listing, entry));
        var problem = listing.entries().isEmpty() && listing.children().isEmpty() ? "lists nothing" : "";
        return new Report(
                source,
                listing.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                listing.entries().size(),
                newest,
                article,
                problem);
    }

    private Optional<RawArticle> article(Source source, Listing listing, Listing.Entry entry) {
        if (source.text() == Source.Text.FEED) {
            return Optional.of(Entries.article(source, listing, entry, "", clock.instant()));
        }
        return entry.url() != null && fetch(entry.url()) instanceof Document page
                ? Optional.of(PageArticles.usable(
                        "check", entry.url(), Entries.lead(source, listing, entry), page, clock.instant()))
                : Optional.empty();
    }

    private Fetched fetch(String url) {
        return fetcher.fetch(FetchRequest.of(URI.create(url)));
    }

    static String problem(Fetched fetched) {
        return switch (fetched) {
            case Gone(int status) -> "is not there (" + status + ")";
            case Refused(var reason) -> reason;
            case Failed failed -> failed.reason();
            case Unchanged _, Document _ -> "";
        };
    }
}
