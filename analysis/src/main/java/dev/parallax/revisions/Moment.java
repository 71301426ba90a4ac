package dev.parallax.revisions;

import dev.parallax.news.Publication;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version's place in the order of versions: first by when it says it was made (`published` is when it was last
/// modified, where it says so), then by when it was seen.
/// A version that says no date is ordered by when it was seen alone.
public record Moment(@Nullable Instant published, Instant seen) {

    static Moment of(Publication publication) {
        var published = publication.modified() == null ? publication.published() : publication.modified();
        return new Moment(
                published == null ? null : published.at(), publication.seen().at());
    }

    static Moment latest(@Nullable Moment known, Moment arrived) {
        return known == null || arrived.isAfter(known) ? arrived : known;
    }

    boolean isAfter(Moment other) {
        if (published != null && other.published != null && !published.equals(other.published)) {
            return published.isAfter(other.published);
        }
        return seen.isAfter(other.seen);
    }
}
