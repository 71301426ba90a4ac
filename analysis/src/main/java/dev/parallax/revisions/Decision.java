package dev.parallax.revisions;

import dev.parallax.news.RevisedArticle;
import java.util.Optional;

/// What became of an arrival, and what to remember.
public sealed interface Decision {
    Known state();

    /// The article's next revision, if the arrival made one.
    default Optional<RevisedArticle> next() {
        return this instanceof Passed passed ? Optional.of(passed.article()) : Optional.empty();
    }

    record Passed(Known state, RevisedArticle article) implements Decision {}

    record Dropped(Known state, Why why) implements Decision {}

    /// Why an arrival makes no revision.
    enum Why {
        /// The same words in the same status are known.
        UNCHANGED,
        /// Something newer is known.
        SUPERSEDED,
        /// It withdraws what has never been seen; whatever older comes will be superseded.
        UNKNOWN
    }
}
