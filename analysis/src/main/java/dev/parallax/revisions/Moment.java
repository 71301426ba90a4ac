package dev.parallax.revisions;

import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A version's place in the order of versions: first by when it says it was made (`published` is when it was last
/// modified, where it says so and that is no earlier than its publication), then by when it was seen.
/// A version that says no date was made, as far as one can tell, when it was seen.
public record Moment(@Nullable Instant published, Instant seen) {

    static Moment of(Publication publication) {
        return new Moment(
                Stream.of(publication.published(), publication.modified())
                        .filter(Objects::nonNull)
                        .map(Dated::at)
                        .max(Instant::compareTo)
                        .orElse(null),
                publication.seen().at());
    }

    static Moment latest(@Nullable Moment known, Moment arrived) {
        return known == null || arrived.isNewerThan(known) ? arrived : known;
    }

    /// Among versions, or among withdrawals. A total order, so that the newest of several is the same in whatever order
    /// they arrive.
    boolean isNewerThan(Moment other) {
        int order = made().compareTo(other.made());
        return order > 0 || (order == 0 && seen.isAfter(other.seen));
    }

    /// Between a version and a withdrawal, which mostly says no date: what says none is compared by when it was seen.
    boolean isAfter(Moment other) {
        if (published != null && other.published != null && !published.equals(other.published)) {
            return published.isAfter(other.published);
        }
        return seen.isAfter(other.seen);
    }

    private Instant made() {
        return published == null ? seen : published;
    }
}
