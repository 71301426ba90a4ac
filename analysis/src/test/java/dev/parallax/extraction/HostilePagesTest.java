package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.paragraphs;
import static dev.parallax.extraction.Pages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Hints;
import dev.parallax.news.Outcome;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.RawArticle.Payload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pages made to break or to stall whoever reads them.
class HostilePagesTest {
    private static final Duration SOON = Duration.ofSeconds(20); // far more than it takes, on machines under load
    private static final String BODY = "<main><h1>Dam holds</h1>" + paragraphs(0, 3) + "</main>";
    private final Cleaner cleaner = Cleaner.standard();

    @Test
    void a_hundred_thousand_nested_elements_are_read() {
        for (var tag :
                List.of("div", "b", "a", "span", "p", "ul><li", "table><tr><td", "blockquote", "font", "svg", "x-y")) {
            var page = "<" + tag + ">";

            assertTrue(reads(BODY + page.repeat(100_000)), tag);
        }
        assertTrue(reads(BODY + "<div class='ad'><p>Buy!".repeat(100_000)));
    }

    @Test
    void megabytes_in_one_attribute_line_or_word_are_read() {
        var much = "x".repeat(1_000_000);

        assertTrue(reads("<div class='" + much + "' style='" + much + "' id='" + much + "'>" + BODY + "</div>"));
        assertTrue(reads("<div class='" + "ad ".repeat(300_000) + "'></div>" + BODY));
        assertTrue(reads(BODY + "<p>" + much + "</p>"));
        assertTrue(reads(BODY + "<p>" + "a ".repeat(500_000) + "</p>"));
        assertTrue(reads(BODY + "<p>" + "word<br>".repeat(200_000) + "</p>"));
        assertTrue(reads(BODY + "<!--" + much));
        assertTrue(reads(BODY + "&".repeat(1_000_000)));
    }

    @Test
    void linked_data_of_any_size_and_depth_is_read() {
        for (var data : List.of(
                "[".repeat(1_000_000),
                "{\"a\":".repeat(300_000),
                "\"".repeat(1_000_001),
                "{\"@type\":\"NewsArticle\",\"author\":[" + "{\"name\":\"a\"},".repeat(100_000),
                "\\u".repeat(500_000))) {
            assertTrue(reads("<script type='application/ld+json'>" + data + "</script>" + BODY));
        }
    }

    @Test
    void nuls_and_bytes_that_are_no_characters_do_not_hide_the_text() {
        var bytes = new ByteArrayOutputStream();
        var noise = new byte[300];
        new Random(5).nextBytes(noise);
        bytes.writeBytes("<p>\0\0".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(noise);
        bytes.writeBytes(("</p>" + BODY.repeat(1)).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("<p>" + paragraphs(30, 90)).getBytes(StandardCharsets.UTF_8));

        assertTrue(cleaned(bytes.toByteArray(), "text/html") instanceof Accepted<CleanArticle>);
    }

    @Test
    void wrong_and_unknown_charsets_do_not_stop_it() {
        for (var charset :
                List.of("utf-16", "x-none", "", "shift_jis", "utf-7", "utf-8; charset=klingon", "ISO-2022-KR")) {
            cleaned(BODY.getBytes(StandardCharsets.UTF_8), "text/html; charset=" + charset);
            cleaned(("<meta charset='" + charset + "'>" + BODY).getBytes(StandardCharsets.UTF_8), "text/html");
        }
        assertEquals(words(0, 3), text(cleaned(BODY.getBytes(StandardCharsets.UTF_8), "text/html; charset=klingon")));
    }

    private boolean reads(String page) {
        return assertTimeout(SOON, () -> cleaned(page.getBytes(StandardCharsets.UTF_8), Payload.HTML))
                instanceof Accepted<CleanArticle>;
    }

    private Outcome<CleanArticle> cleaned(byte[] bytes, String type) {
        return cleaner.clean(Pages.raw(Bytes.of(bytes), type, Hints.NONE));
    }

    private static String text(Outcome<CleanArticle> outcome) {
        return outcome instanceof Accepted<CleanArticle>(var article)
                ? article.content().text()
                : "";
    }
}
