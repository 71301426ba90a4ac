package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.cleaned;
import static dev.parallax.extraction.Pages.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.news.Dated;
import dev.parallax.news.Dated.Found;
import dev.parallax.news.Publication;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageFactsTest {

    @Test
    void linked_data_is_read_wherever_it_stands() {
        var publication = published("""
                <html lang=en><script type="application/ld+json">// <![CDATA[
                [{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"ReportageNewsArticle",
                "author":[{"@type":"Person","name":"Jo Reed"},{"name":"Mara &amp; Dusk"}],"datePublished":"2024-03-05T09:20:00+01:00",
                "dateModified":"2024-03-06T10:00:00Z","articleSection":["Rivers","News"],"publisher":{"name":"Orvel Courier"},
                "image":{"@type":"ImageObject","url":"/dam.jpg"},"description":"two
                lines", "word\\u0043ount":12,},]}]
                // ]]></script>""");

        assertEquals("Jo Reed, Mara & Dusk", publication.byline());
        assertEquals(dated("2024-03-05T08:20:00Z", Found.JSON_LD, true), publication.published());
        assertEquals(dated("2024-03-06T10:00:00Z", Found.JSON_LD, true), publication.modified());
        assertEquals("Rivers", publication.section());
        assertEquals("Orvel Courier", publication.outlet());
        assertEquals("https://www.courier.example/dam.jpg", publication.image());
    }

    @Test
    void tags_in_the_head_tell_what_linked_data_does_not() {
        var publication = published("""
                <meta property="og:image" content="//img.courier.example/dam.png"><meta property="article:section" content="Rivers">
                <meta property="article:modified_time" content="2024-03-06T10:00:00"><meta name="pubdate" content="2024-03-05">
                <meta name="author" content="By Jo Reed | 5 March 2024">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"soon","author":"https://courier.example/jo"</script>""");

        assertEquals("https://img.courier.example/dam.png", publication.image());
        assertEquals("Rivers", publication.section());
        assertEquals("Jo Reed", publication.byline());
        assertEquals(dated("2024-03-06T10:00:00Z", Found.OPEN_GRAPH, false), publication.modified());
        assertEquals(dated("2024-03-05T00:00:00Z", Found.META, false), publication.published());
    }

    @Test
    void a_date_in_the_words_below_the_headline_is_found() {
        assertEquals(dated("2024-03-05T21:20:00Z", Found.TEXT, false), under("March 5, 2024 9:20 p.m."));
        assertEquals(dated("2024-03-05T09:20:00Z", Found.TEXT, true), under("Published: 5 Mar 2024 | 09:20 GMT"));
        assertEquals(dated("2024-03-05T21:20:00Z", Found.TEXT, false), under("5. März 2024, 21:20 Uhr"));
        assertEquals(dated("2024-03-05T00:00:00Z", Found.TEXT, false), under("05.03.2024"));
        assertEquals(dated("2024-03-05T09:20:00Z", Found.TEXT, false), under("Publié le 5 mars 2024 à 09h20"));
        assertEquals(dated("2024-03-05T00:00:00Z", Found.TEXT, false), under("5 de marzo de 2024"));
        assertEquals(dated("2024-03-05T00:00:00Z", Found.TEXT, false), under("5 марта 2024"));
        assertEquals(dated("2024-03-05T14:20:00Z", Found.TEXT, true), under("March 5, 2024 at 9:20 am EST"));
        assertNull(under("05/03/2024"));
        assertNull(under("32 March 2024"));
        assertNull(
                under(
                        "The wall was built on March 5, 1935, and has been mended a hundred times since by those who live under it."));
    }

    @Test
    void halves_of_characters_in_linked_data_are_no_characters() {
        var title = cleaned("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam \\uD83D\\uDE00 \\uD83D holds"}</script>""" + paragraphs(0, 3)).content().title();

        assertEquals("Dam \uD83D\uDE00 \uFFFD holds", title);
    }

    private static Dated under(String line) {
        return published("<h1>Dam holds</h1><div>" + line + "</div>").published();
    }

    private static Dated dated(String at, Found found, boolean zoned) {
        return new Dated(Instant.parse(at), found, zoned);
    }

    private static Publication published(String head) {
        return cleaned(head + paragraphs(0, 3)).publication();
    }
}
