package dev.parallax.enrich;

import dev.parallax.enrich.Watching.Observed;
import dev.parallax.extraction.Cleaner;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import org.jspecify.annotations.Nullable;

/// The step from a raw article to a clean one, or to a rejection that keeps its bytes; and what it told of the page's
/// layout.
final class Cleaning {
    private static final int KEPT = 1 << 20; // bytes of a refused article

    private final Cleaner cleaner = Cleaner.standard();

    /// One of the first two; `observed` is null for what is no page.
    record Cleaned(
            @Nullable CleanArticle article,
            @Nullable Rejection refusal,
            @Nullable Observed observed) {}

    Cleaned clean(RawArticle raw) {
        var inspected = cleaner.inspect(raw);
        var page = inspected.layout();
        var observed = page == null
                ? null
                : new Observed(page, raw.id(), raw.publication().seen().at());
        return switch (inspected.outcome()) {
            case Accepted<CleanArticle>(var article) -> new Cleaned(article, null, observed);
            case Refused<CleanArticle>(var reason) -> new Cleaned(null, refusal(raw, reason), observed);
        };
    }

    private static Rejection refusal(RawArticle raw, String reason) {
        return new Rejection(
                raw.id(),
                raw.origin(),
                "clean",
                reason,
                raw.payload().bytes().first(KEPT),
                raw.publication().seen().at());
    }
}
