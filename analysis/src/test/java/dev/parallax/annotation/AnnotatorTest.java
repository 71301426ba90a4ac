package dev.parallax.annotation;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = Annotator.load("test");

    @Test
    void a_statement_is_found_with_exact_offsets() {
        var article = annotate("", "\"Nobody crossed the river,\" Orlen Vask said on Monday.");

        var statement = article.annotations().statements().getFirst();
        assertEquals(
                "Nobody crossed the river", statement.quote(article.content()).replace(",", ""));
    }

    @Test
    void the_same_article_gives_the_same_annotations() {
        var text = "Vask said the bridge was open. Vask said the bridge was open.";

        assertEquals(annotate("A", text), annotate("A", text));
    }

    @Test
    void two_statements_never_share_an_id() {
        var article = annotate("", "Vask said the bridge was open. Vask said the bridge was open.");

        var ids = article.annotations().statements().stream().map(s -> s.id()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        assertFalse(ids.isEmpty());
    }

    @Test
    void text_of_any_shape_is_read_in_linear_time() {
        for (var text : List.of(
                "",
                "\"",
                "“said ".repeat(10_000),
                "\"a\" he said, ".repeat(10_000),
                "'".repeat(100_000),
                "x".repeat(500_000),
                "said that ".repeat(50_000),
                ", according to".repeat(30_000),
                "\uD800\uDC00 \uDC00 \u0000 ".repeat(20_000),
                "他说：“我们不会。”\n\n".repeat(5_000))) {
            assertTimeout(ofSeconds(10), () -> annotate(text.substring(0, Math.min(100, text.length())), text));
        }
    }

    private static Article annotate(String title, String text) {
        var seen = Dated.clock(Instant.EPOCH);
        var publication = new Publication(null, "", null, null, seen);
        var clean = new CleanArticle("a", Status.USABLE, publication, new Content(title, text, "en", List.of()));
        return ANNOTATOR.annotate(new RevisedArticle(1, Instant.EPOCH, clean));
    }
}
