package dev.parallax.enrich;

import dev.parallax.extraction.Cleaner;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import org.jspecify.annotations.Nullable;

/// The step from a raw article to a clean one, or to a rejection that keeps its bytes.
final class Cleaning {
    private static final int KEPT = 1 << 20; // bytes of a refused article

    private final Cleaner cleaner = Cleaner.standard();

    /// One of the two.
    record Cleaned(@Nullable CleanArticle article, @Nullable Rejection refusal) {}

    Cleaned clean(RawArticle raw) {
        return switch (cleaner.clean(raw)) {
            case Accepted<CleanArticle>(var article) -> new Cleaned(article, null);
            case Refused<CleanArticle>(var reason) ->
                new Cleaned(
                        null,
                        new Rejection(
                                raw.id(),
                                raw.origin(),
                                "clean",
                                reason,
                                raw.payload().bytes().first(KEPT),
                                raw.publication().seen().at()));
        };
    }
}
