package dev.parallax.extraction;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Dated;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String PAGE = """
            <html lang="en-GB"><head><title>Dam holds | Orvel Courier</title>
            <meta property="og:site_name" content="Orvel Courier"><meta name="author" content="Jo Reed">
            <link rel="canonical" href="https://courier.example/dam">
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T09:20:00+01:00"}</script>
            </head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World news from everywhere, all day long.</a></li></ul></nav>
            <div class="article"><h1>Dam holds</h1>
            <figure><img src="x"><figcaption>Water runs over the dam on Monday, as seen from the bridge.</figcaption></figure>
            <div class="text">The dam above Orvel <b>held</b> on Monday, the water authority said, after a long night.<br><br>
            Thousands had left their homes in the valley, and most of them were back by the evening, police said.</div>
            <div class="newsletter-box"><p>Get the best of the Courier every morning, free and before all others do.</p></div>
            <p>Engineer Mara Dusk said that the wall would be <a href="/w">inspected</a> again before the next rain.</p></div>
            <div id="comments"><p>I never believed that it would hold, and I still do not believe that it will, whatever they say.</p>
            <p>Nor did I, and nobody asked me, though I have lived below that wall for more than forty years of my life.</p>
            <p>What about the road to the mill, which has been closed since the last flood and which nobody has repaired?</p></div>
            <div><h3><a href="/2">Mill road closed</a></h3><p>The road to the mill is closed for repairs until the end of the year.</p>
            <h3><a href="/3">Bridge open</a></h3><p>The bridge is open again, the mayor of Orvel announced on Sunday evening.</p></div>
            <footer><p>Copyright of all that is on these pages belongs to the Orvel Courier, est. 1902.</p></footer>
            </body></html>
            """;

    @Test
    void the_article_is_parted_from_its_page() {
        assertEquals("""
                The dam above Orvel held on Monday, the water authority said, after a long night.

                Thousands had left their homes in the valley, and most of them were back by the evening, police said.

                Engineer Mara Dusk said that the wall would be inspected again before the next rain.""", cleaned(PAGE).content().text());
    }

    @Test
    void what_the_page_says_of_itself_is_read() {
        var article = cleaned(PAGE);

        assertEquals("Dam holds", article.content().title());
        assertEquals("en-GB", article.content().language());
        assertEquals("Orvel Courier", article.publication().outlet());
        assertEquals("Jo Reed", article.publication().byline());
        assertEquals("https://courier.example/dam", article.publication().url());
        assertEquals(
                new Dated(Instant.parse("2024-03-05T08:20:00Z"), Dated.Found.JSON_LD, true),
                article.publication().published());
    }

    @Test
    void a_date_without_zone_says_so_and_an_impossible_one_is_none() {
        var without = cleaned(PAGE.replace("09:20:00+01:00", "09:20:00"));
        var impossible = cleaned(PAGE.replace("2024-03-05", "0001-01-01"));

        assertEquals(false, requireNonNull(without.publication().published()).zoned());
        assertNull(impossible.publication().published());
    }

    @Test
    void very_deep_pages_are_read() {
        var deep = "<div>".repeat(20_000) + "<p>The dam above Orvel held on Monday, the water authority said.</p>";

        assertEquals(
                "The dam above Orvel held on Monday, the water authority said.",
                cleaned(deep).content().text());
    }

    private static CleanArticle cleaned(String html) {
        var publication = new Publication(null, "", null, null, Dated.clock(Instant.EPOCH));
        var raw = new RawArticle(
                "a", Status.USABLE, publication, null, null, new Payload("text/html", Bytes.utf8(html)), "test");
        if (Cleaner.standard().clean(raw) instanceof Accepted<CleanArticle> accepted) {
            return accepted.value();
        }
        throw new AssertionError("refused");
    }
}
