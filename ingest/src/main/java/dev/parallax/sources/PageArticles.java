package dev.parallax.sources;

import dev.parallax.fetch.Fetched.Document;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Watched.Page;
import java.time.Instant;

/// Makes raw articles of fetched pages.
final class PageArticles {
    private PageArticles() {}

    /// The page as it is. Its title is left to be read from it: what a feed says is often cut short.
    static RawArticle usable(String id, String address, Lead lead, Document page, Instant now) {
        var publication = new Publication(
                address, lead.outlet(), null, lead.published(), Dated.clock(now), lead.modified(), null, null);
        var type = page.mediaType().isBlank() ? "text/html" : page.mediaType();
        var payload = new Payload(type, page.bytes());
        return new RawArticle(
                id, Status.USABLE, publication, null, lead.language(), payload, lead.origin(), lead.hints());
    }

    static RawArticle withdrawn(Page page, Status status, Instant now) {
        var lead = page.lead();
        var publication = new Publication(lead.url(), lead.outlet(), null, null, Dated.clock(now));
        return new RawArticle(page.article(), status, publication, null, lead.language(), Payload.NONE, lead.origin());
    }
}
