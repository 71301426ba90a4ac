package dev.parallax.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = Annotator.load("test");
    private static final int LENGTH = 20_000;
    private static final int FACTOR = 4; // twice the text in four times the time is still linear on a busy machine
    private static final Duration SLACK = Duration.ofMillis(500);

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
        for (var part : List.of(
                "\"",
                "“said ",
                "\"a\" he said, ",
                "'",
                "xxxxxxxx",
                "said that ",
                ", according to",
                "\uD800\uDC00 \uDC00 \u0000 ",
                "他说：“我们不会。”\n\n")) {
            int times = LENGTH / part.length();
            var once = duration(part.repeat(times));
            var twice = duration(part.repeat(2 * times));

            assertTrue(twice.compareTo(once.multipliedBy(FACTOR).plus(SLACK)) < 0, () -> part + once + twice);
        }
    }

    @Test
    void an_empty_text_says_nothing() {
        assertEquals(List.of(), annotate("", "").annotations().statements());
    }

    private static Duration duration(String text) {
        var start = Instant.now();
        annotate(text.substring(0, Math.min(100, text.length())), text);
        return Duration.between(start, Instant.now());
    }

    private static Article annotate(String title, String text) {
        var seen = Dated.clock(Instant.EPOCH);
        var publication = new Publication(null, "", null, null, seen);
        var clean = new CleanArticle("a", Status.USABLE, publication, new Content(title, text, "en", List.of()));
        return ANNOTATOR.annotate(new RevisedArticle(1, Instant.EPOCH, clean));
    }
}
