package dev.parallax.stories;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.time.Instant;
import java.util.List;

/// Builds the articles of these tests.
public final class Articles {
    private Articles() {}

    public static Article article(String id, String published, String title, String text) {
        return article(id, 1, Status.USABLE, Instant.parse(published), title, text);
    }

    public static Article article(String id, int revision, Status status, Instant at, String title, String text) {
        return article(new Version(id, revision, status, at, "1"), at, title, text);
    }

    public static Article article(Version version, Instant at, String title, String text) {
        return article(version, at, version.firstSeen(), title, text);
    }

    /// `seen`: when this revision was.
    public static Article article(Version version, Instant at, Instant seen, String title, String text) {
        return new Article(
                version,
                new Publication(null, "The Test", null, Dated.given(at), Dated.clock(seen)),
                new Content(title, text, "en", List.of()),
                Annotations.NONE);
    }
}
