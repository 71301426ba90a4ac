package dev.parallax.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposition of a story, and who takes which position on it. Never a verdict.
/// `independentRoots` counts the sources that are no copies of each other and assert it.
public record Claim(
        String id,
        String story,
        String proposition,
        Status status,
        int independentRoots,
        List<Position> positions,
        String generation) {
    public Claim {
        Check.present("id", id);
        positions = List.copyOf(positions);
    }

    public enum Status {
        SINGLE_SOURCE,
        CORROBORATED,
        DISPUTED,
        SETTLED
    }

    public enum Stand {
        ASSERTS,
        DENIES,
        CONFIRMS,
        DOUBTS,
        DECLINES_TO_COMMENT
    }

    /// One holder's position, with the passage that shows it: `span` in the `in` of that revision of the article.
    /// `entity` is null where the holder is no entity; `root` is the article whose copy this is, mostly itself.
    public record Position(
            String holder, @Nullable String entity, Stand stand, Evidence evidence, String root, Instant at) {}

    /// A passage: article, revision, place and words.
    public record Evidence(String article, int revision, String statement, Part in, Span span, String quote) {}
}
