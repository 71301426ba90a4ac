package dev.parallax.sources;

import dev.parallax.fetch.FetchRequest;
import dev.parallax.fetch.Fetcher;
import dev.parallax.news.Status;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Looks at sources and pages. Each call takes as long as the server lets it.
final class Visits {
    private final Fetcher fetcher;
    private final FeedVisits feeds;
    private final Looks looks;
    private final Clock clock;

    Visits(Fetcher fetcher, Looks looks, Clock clock) {
        this.fetcher = fetcher;
        this.feeds = new FeedVisits(fetcher);
        this.looks = looks;
        this.clock = clock;
    }

    Outcome feed(Source source, Feed known) {
        return feeds.visit(source, known, clock.instant());
    }

    Outcome wanted(Wanted wanted, @Nullable Page known, @Nullable Page earlier) {
        var look = PageLook.of(wanted, known, earlier, looks, clock.instant());
        return wanted.status() == Status.USABLE ? fetch(look) : new PageVisit(look).withdrawn(wanted.status());
    }

    Outcome page(Page page) {
        return fetch(PageLook.again(page, looks, clock.instant()));
    }

    private Outcome fetch(PageLook look) {
        var visit = new PageVisit(look);
        try {
            return visit.outcome(
                    fetcher.fetch(new FetchRequest(new URI(look.lead().url()), look.validators(), true)));
        } catch (URISyntaxException e) {
            return visit.outcome(new dev.parallax.fetch.Fetched.Refused("address must be a URL but: " + e.getReason()));
        }
    }
}
