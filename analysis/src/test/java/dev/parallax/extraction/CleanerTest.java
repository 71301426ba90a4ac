package dev.parallax.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.Dated;
import dev.parallax.news.Outcome;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CleanerTest {
    private static final String BODY = """
            The dam above Orvel held on Monday, the water authority said, after a night in which thousands left their homes.

            "We were lucky," engineer Mara Dusk told reporters at the site. "Our people did all they could for you."
            """;
    private final Cleaner cleaner = Cleaner.standard();

    @Test
    void running_text_comes_through_unchanged() {
        assertEquals(BODY.strip(), text(BODY, "Dam holds").content().text());
        assertEquals("Dam holds", text(BODY, "Dam holds").content().title());
        assertEquals("en", text(BODY, null).content().language());
        assertEquals("", text(BODY, null).content().title());
    }

    @Test
    void a_first_line_of_a_title_s_shape_is_the_title() {
        var article = text("Dam above Orvel holds through the night\n\n" + BODY, null);

        assertEquals(
                "Dam above Orvel holds through the night", article.content().title());
        assertEquals(BODY.strip(), article.content().text());
    }

    @Test
    void a_title_given_is_no_part_of_the_text() {
        var article = text("Home\nWorld\n\nDAM HOLDS!\n\n" + BODY, "Dam holds");

        assertEquals("Dam holds", article.content().title());
        assertEquals(BODY.strip(), article.content().text());
    }

    @Test
    void appeals_forms_and_credits_around_the_article_are_cut() {
        var article = text("""
                ✕
                Tired of ads?
                We have switched them off so that you can enjoy reading the Orvel Courier.
                Donate now

                Dam above Orvel holds through the night

                Water runs over the dam on Monday. Jo Reed / Meridian

                """ + BODY + """

                A note from the Courier

                We are a small newsroom and have lost two thirds of our income.

                Will you support us with $2 a month?

                $2
                $5
                Other
                Go on

                Read more
                """, null);

        assertEquals(
                "Dam above Orvel holds through the night", article.content().title());
        assertEquals(BODY.strip(), article.content().text());
        assertTrue(article.content()
                .cuts()
                .contains(new Cut(Cut.Kind.CAPTION, "Water runs over the dam on Monday. Jo Reed / Meridian")));
    }

    @Test
    void a_speaker_who_asks_for_support_is_no_appeal() {
        var speech = BODY
                + "\nShe asked for help: \"You can support us, donate to our fund and subscribe to our newsletter.\"";

        assertEquals(speech.strip(), text(speech, null).content().text());
    }

    @Test
    void advice_to_the_reader_is_no_appeal() {
        var advice = """
                If you want to help, your reading of the situation matters, and members of the family need support and funding.

                Your friend may not tell you how much help they need each month. You can ask, and you can listen.

                We asked readers what helped them. Many said that a monthly call was worth more than donations.""";
        var titled = "Why support for the dam is falling\n\n" + BODY
                + "\n\nHelp us understand, she said, why nobody told us.";

        assertEquals(
                advice,
                text("How to support a friend who has lost a job\n\n" + advice, null)
                        .content()
                        .text());
        assertTrue(text(titled, null).content().cuts().isEmpty());
    }

    @Test
    void white_space_is_made_plain_and_lines_wrapped_at_a_width_are_joined() {
        assertEquals(
                "One\u00e9 two.\n\nThree four five.",
                text(" One\u00e9\u00a0 two. \r\n \t\r\n\r\nThree   four five.", "t")
                        .content()
                        .text());
        assertEquals(
                "The water authority of the province said on Monday that the dam had held and that nobody was hurt, but that it would be inspected again.",
                text("""
                                The water authority of the province said on Monday that the
                                dam had held and that nobody was hurt, but that it would
                                be
                                inspected
                                again.
                                """.replace("be\ninspected\nagain", "be inspected again"), "t")
                        .content()
                        .text()
                        .replace("\n\n", " "));
    }

    @Test
    void verbatim_changes_white_space_alone() {
        var article =
                article(Cleaner.verbatim().clean(raw("Read more\n\n\n\nDonate  now\nto us\0", null, "text/plain")));

        assertEquals("Read more\n\nDonate now\nto us", article.content().text());
        assertEquals("", article.content().title());
    }

    @Test
    void what_holds_no_article_is_refused_with_the_reason() {
        var noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertEquals("article must have text but was empty", refusal(cleaner.clean(raw(" \n", null, "text/plain"))));
        assertEquals(
                "article must have text but all of its 17 characters were page furniture",
                refusal(cleaner.clean(raw("Read more\n\nSign up!", null, "text/plain"))));
        assertEquals(
                "article must be text but was binary data",
                refusal(cleaner.clean(raw(Bytes.of(noise), null, "text/plain", Status.USABLE))));
    }

    @Test
    void a_withdrawal_passes_without_words() {
        var article = article(cleaner.clean(raw(Bytes.NONE, null, "text/plain", Status.CANCELED)));

        assertEquals(Status.CANCELED, article.status());
        assertEquals("", article.content().text());
    }

    @Test
    void bytes_are_read_in_the_charset_that_fits() {
        var words = "Évêque François said: “naïve”.";

        for (var charset : new String[] {"UTF-8", "windows-1252", "UTF-16"}) {
            var bytes = Bytes.of(words.getBytes(Charset.forName(charset)));
            assertEquals(
                    words,
                    article(cleaner.clean(raw(bytes, "t", "text/plain", Status.USABLE)))
                            .content()
                            .text(),
                    charset);
        }
        var russian = Bytes.of("Дамба выдержала.".getBytes(Charset.forName("windows-1251")));
        assertEquals(
                "Дамба выдержала.",
                article(cleaner.clean(raw(russian, "t", "text/plain; charset=windows-1251", Status.USABLE)))
                        .content()
                        .text());
    }

    @Test
    void no_text_makes_it_throw() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder("<p>");
            random.ints(200, 0, 0x11000).forEach(text::appendCodePoint);
            random.ints(50, 0, 128).forEach(c -> text.append((char) c));
            for (var type : new String[] {"text/plain", "text/html"}) {
                var outcome = cleaner.clean(raw(text.toString(), null, type));
                assertFalse(outcome instanceof Accepted<CleanArticle>(var article)
                        && article.content().text().isBlank());
            }
        }
    }

    private CleanArticle text(String text, @Nullable String title) {
        return article(cleaner.clean(raw(text, title, "text/plain; charset=utf-8")));
    }

    private static CleanArticle article(Outcome<CleanArticle> outcome) {
        return switch (outcome) {
            case Accepted<CleanArticle> accepted -> accepted.value();
            case Refused<CleanArticle> refused -> throw new AssertionError(refused.reason());
        };
    }

    private static String refusal(Outcome<CleanArticle> outcome) {
        return switch (outcome) {
            case Accepted<CleanArticle> accepted -> throw new AssertionError(accepted.value());
            case Refused<CleanArticle> refused -> refused.reason();
        };
    }

    private static RawArticle raw(String text, @Nullable String title, String type) {
        return raw(Bytes.utf8(text), title, type, Status.USABLE);
    }

    private static RawArticle raw(Bytes bytes, @Nullable String title, String type, Status status) {
        var publication = new Publication(null, "", null, null, Dated.clock(Instant.EPOCH));
        return new RawArticle("a", status, publication, title, null, new Payload(type, bytes), "test");
    }
}
