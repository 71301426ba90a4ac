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
import dev.parallax.news.Bytes;
import dev.parallax.news.Rejection;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Feed;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fetches feeds and sitemaps, and the sitemaps that an index of sitemaps lists.
final class FeedVisits {
    private static final int CHILDREN = 50; // of an index of sitemaps, the newest
    private static final int KEPT = 64 * 1024; // bytes of a feed that cannot be read

    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();

    FeedVisits(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    Outcome visit(Source source, Feed known, Instant now) {
        var due = Beat.next(known.due(), source.interval(), now);
        return switch (fetch(source.url(), known.validators(), false)) {
            case Document document -> read(source, known, document, due, now);
            case Unchanged(var validators) -> unchanged(known, validators, due);
            case Gone(int status) ->
                failed(source, known, "feed must be there but the answer was " + status, null, Bytes.NONE, now);
            case Refused(var reason) -> failed(source, known, reason, null, Bytes.NONE, now);
            case Failed(var reason, var notBefore) -> failed(source, known, reason, notBefore, Bytes.NONE, now);
        };
    }

    /// What the sources' owner named himself is fetched because he said so; robots.txt counts for what is found there.
    private Fetched fetch(String url, Validators validators, boolean obeyRobots) {
        return fetcher.fetch(new FetchRequest(URI.create(url), validators, obeyRobots));
    }

    private Outcome read(Source source, Feed known, Document document, Instant due, Instant now) {
        try {
            var listing = withChildren(reader.read(
                    document.bytes(), document.mediaType(), document.url().toString()));
            return new FeedVisit(source, known, now).outcome(listing, document.validators(), due);
        } catch (UnreadableFeed e) {
            return failed(source, known, e.reason(), null, document.bytes().first(KEPT), now);
        }
    }

    private Listing withChildren(Listing listing) throws UnreadableFeed {
        if (listing.children().isEmpty()) {
            return listing;
        }
        var entries = new ArrayList<>(listing.entries());
        for (var child : listing.children().stream().limit(CHILDREN).toList()) {
            if (fetch(child, Validators.NONE, true) instanceof Document document) {
                entries.addAll(reader.read(document.bytes(), document.mediaType(), child)
                        .entries());
            }
        }
        return new Listing(
                listing.kind(),
                listing.title(),
                listing.language(),
                entries,
                listing.deleted(),
                List.of(),
                listing.problems());
    }

    private static Outcome unchanged(Feed known, Validators validators, Instant due) {
        boolean same = known.failures() == 0 && validators.equals(known.validators());
        return same
                ? Outcome.nothing(known.key(), due)
                : Outcome.of(known.key())
                        .remember(new Feed(known.url(), validators, due, 0, null, known.listed()))
                        .done();
    }

    /// A problem goes to the rejects when it is new, not at each look.
    private static Outcome failed(
            Source source, Feed known, String reason, @Nullable Instant notBefore, Bytes bytes, Instant now) {
        var backedOff = Beat.afterFailure(source.url(), known.failures(), now, notBefore);
        var regular = now.plus(source.interval());
        var due = backedOff.isAfter(regular) ? backedOff : regular;
        var feed = new Feed(known.url(), known.validators(), due, known.failures() + 1, reason, known.listed());
        var draft = Outcome.of(known.key()).remember(feed);
        return reason.equals(known.problem())
                ? draft.done()
                : draft.refuse(new Rejection(null, source.url(), "fetch", reason, bytes, now))
                        .done();
    }
}
