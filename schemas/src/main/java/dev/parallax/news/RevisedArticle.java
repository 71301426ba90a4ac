package dev.parallax.news;

import java.time.Instant;

/// A clean article that knows which revision of itself it is, counted from 1, and when its first was seen.
public record RevisedArticle(int revision, Instant firstSeen, CleanArticle article) {
    public RevisedArticle {
        Check.that(revision >= 1, "revision", "be at least 1", revision);
    }
}
