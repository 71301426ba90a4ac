package dev.parallax.feeds;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.feeds.Listing.Kind;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final String URL = "https://wire.example/feed";
    private static final Dated PUBLISHED = new Dated(Instant.parse("2024-03-05T08:20:00Z"), Dated.Found.FEED, true);

    @Test
    void rss_2_gives_all_that_an_entry_says() throws UnreadableFeed {
        var listing = read(Samples.RSS);

        assertEquals(Kind.RSS, listing.kind());
        assertEquals("Meridian Wire", listing.title());
        assertEquals(List.of(), listing.problems());
        assertEquals(
                new Entry(
                        "wire-1",
                        "https://wire.example/dam",
                        "Dam holds & valley breathes",
                        PUBLISHED,
                        null,
                        "en-gb",
                        "The dam <b>holds</b>.",
                        "<p>The dam holds, the minister said.</p>",
                        "Ann Berg",
                        "World"),
                listing.entries().getFirst());
    }

    @Test
    void a_relative_link_and_a_date_without_a_zone_are_known_as_such() throws UnreadableFeed {
        var entry = read(Samples.RSS).entries().getLast();

        assertEquals("https://wire.example/talks?id=2&x=1", entry.url());
        assertEquals("Talks begin", entry.title());
        assertEquals("Ben Cole", entry.byline());
        assertEquals(
                Instant.parse("2024-03-05T10:00:00Z"),
                requireNonNull(entry.published()).at());
        assertFalse(requireNonNull(entry.published()).zoned());
    }

    @Test
    void rss_1_and_rss_0_91_are_read_as_well() throws UnreadableFeed {
        assertEquals(PUBLISHED, read(Samples.RSS_1).entries().getFirst().published());
        assertEquals(
                "Dam holds é &unknown;",
                requireNonNull(read(Samples.RSS_091).entries().getFirst().title())
                        .replace('\u00A0', ' '));
    }

    @Test
    void atom_gives_its_entries_and_what_it_takes_back() throws UnreadableFeed {
        var listing = read(Samples.ATOM);
        var entry = listing.entries().getFirst();

        assertEquals(Kind.ATOM, listing.kind());
        assertEquals(1, listing.entries().size());
        assertEquals("https://zeitung.example/news/barrage.html", entry.url());
        assertEquals("fr", entry.language());
        assertEquals(PUBLISHED, entry.published());
        assertEquals(
                Instant.parse("2024-03-05T10:00:00Z"),
                requireNonNull(entry.modified()).at());
        assertEquals("Ann Berg, Ben Cole", entry.byline());
        assertEquals("<p>Il tient.</p>", entry.summaryHtml());
        assertTrue(requireNonNull(entry.contentHtml()).contains("<p>Le barrage tient.</p>"));
        var when = new Dated(Instant.parse("2024-03-05T11:00:00Z"), Dated.Found.FEED, true);
        var gone = "https://zeitung.example/news/alt.html";
        assertEquals(
                new Deleted(gone, gone, when, Status.CANCELED),
                listing.deleted().getFirst());
        assertEquals("urn:zeitung:2", listing.deleted().getLast().guid());
    }

    @Test
    void a_json_feed_is_told_by_what_it_holds() throws UnreadableFeed {
        var listing = read(Samples.JSON_FEED);

        assertEquals(Kind.JSON_FEED, listing.kind());
        assertEquals("https://wire.example/dam", listing.entries().getFirst().url());
        assertEquals(
                "<p>The dam holds.</p>\n<p>It was built in 1960.</p>",
                listing.entries().getFirst().contentHtml());
        assertEquals(PUBLISHED, listing.entries().getFirst().published());
        assertEquals("Ben Cole", listing.entries().getLast().byline());
        assertEquals(Status.WITHHELD, listing.deleted().getFirst().status());
    }

    @Test
    void a_news_sitemap_lists_pages_with_their_titles_and_dates() throws IOException, UnreadableFeed {
        var listing = new FeedReader().read(gzip(Samples.NEWS_SITEMAP), null, URL);

        assertEquals(Kind.NEWS_SITEMAP, listing.kind());
        assertEquals("Dam holds", listing.entries().getFirst().title());
        assertEquals(PUBLISHED, listing.entries().getFirst().published());
        assertEquals("en", listing.entries().getFirst().language());
        assertNull(listing.entries().getLast().title());
        assertFalse(requireNonNull(listing.entries().getLast().modified()).zoned());
    }

    @Test
    void an_index_of_sitemaps_and_a_list_of_addresses_are_sitemaps_too() throws UnreadableFeed {
        assertEquals(
                List.of("https://wire.example/news.xml", "https://wire.example/old.xml.gz"),
                read(Samples.SITEMAP_INDEX).children());
        assertEquals(
                2,
                read("https://wire.example/a\nhttps://wire.example/b\n")
                        .entries()
                        .size());
    }

    @Test
    void of_very_many_entries_the_first_are_taken() throws UnreadableFeed {
        var many = new StringBuilder("<rss><channel><title>T</title>");
        for (int i = 0; i < 100_000; i++) {
            many.append("<item><title>A</title><link>https://wire.example/" + i + "</link></item>");
        }
        var listing = read(many.append("</channel></rss>").toString());

        assertEquals(5_000, listing.entries().size());
        assertEquals("https://wire.example/0", listing.entries().getFirst().url());
        assertEquals(List.of("only the first 5,000 of 100,000 entries were taken"), listing.problems());
    }

    @Test
    void feeds_that_forget_their_version_and_namespaces_are_read() throws UnreadableFeed {
        var rss = "<rss><channel><title>T</title><item><link>https://wire.example/a</link>"
                + "<content:encoded>&lt;p&gt;The dam.&lt;/p&gt;</content:encoded></item></channel></rss>";
        var atom = "<feed><title>T</title><entry><title>A</title><id>1</id><link href='/a'/></entry></feed>";

        assertEquals("<p>The dam.</p>", read(rss).entries().getFirst().contentHtml());
        assertEquals("https://wire.example/a", read(atom).entries().getFirst().url());
    }

    private static Listing read(String feed) throws UnreadableFeed {
        return new FeedReader().read(Bytes.utf8(feed), "text/xml", URL);
    }

    private static Bytes gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Bytes.of(bytes.toByteArray());
    }
}
