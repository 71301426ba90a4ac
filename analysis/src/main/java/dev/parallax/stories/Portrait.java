package dev.parallax.stories;

import dev.parallax.copies.Credit;
import dev.parallax.copies.Shingles;
import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.similarity.Sketch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What of an article decides its story and is told of it, computed once a revision. `features` are what it is looked
/// up
/// by. The `article` is without its text and annotations, which may be long.
record Portrait(Article article, Sketch sketch, Shingles shingles, Features features, Optional<String> credit) {

    /// The earliest first; articles of the same moment by id.
    static final Comparator<Portrait> EARLIEST =
            Comparator.comparing(Portrait::time).thenComparing(Portrait::id);

    static Portrait of(Article article) {
        var sketch = Sketch.of(article.content());
        var shingles = Shingles.of(article.content().text());
        return new Portrait(outline(article), sketch, shingles, Features.of(sketch, shingles), Credit.of(article));
    }

    /// The first line of the text is left where there is no title.
    private static Article outline(Article article) {
        var content = article.content();
        var text =
                content.title().isBlank() ? content.text().lines().findFirst().orElse("") : "";
        return new Article(
                article.version(),
                article.publication(),
                new Content(content.title(), text, content.language(), List.of()),
                Annotations.NONE);
    }

    /// Without what it is compared by.
    Portrait faded() {
        return new Portrait(article, Sketch.EMPTY, Shingles.EMPTY, Features.EMPTY, credit);
    }

    String id() {
        return article.id();
    }

    Instant time() {
        return article.publication().time();
    }

    Instant seen() {
        return article.version().firstSeen();
    }
}
