package dev.parallax.feeds;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostileFeedTest {
    private static final String HEAD = "<rss version='2.0'><channel><title>T</title>";
    private static final String TAIL = "</channel></rss>";

    @Test
    void entities_that_read_files_are_refused() {
        var feed = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD
                + "<item><title>&x;</title><link>https://wire.example/a</link></item>" + TAIL;

        assertEquals("document must not declare entities of its own but its DOCTYPE does", refusal(feed));
    }

    @Test
    void a_billion_laughs_are_refused() {
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }

        assertTrue(refusal(laughs + "]>" + HEAD + "<item><title>&l9;</title></item>" + TAIL)
                .startsWith("document must not declare entities"));
    }

    @Test
    void a_gzip_bomb_stops_at_the_limit() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }

        assertTrue(refusal(Bytes.of(bytes.toByteArray())).endsWith("unpacked but is longer"));
    }

    @Test
    void broken_gzip_is_refused() {
        assertTrue(refusal(Bytes.of(new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3}))
                .startsWith("feed must be packed as gzip but cannot be unpacked"));
    }

    @Test
    void a_hundred_thousand_tags_in_one_another_are_read_or_refused_at_once() throws UnreadableFeed {
        var listing =
                read(HEAD + "<item><link>https://wire.example/a</link></item><item>" + "<b>".repeat(100_000) + TAIL);

        assertEquals("https://wire.example/a", listing.entries().getFirst().url());
    }

    @Test
    void an_attribute_of_megabytes_is_no_trouble() throws UnreadableFeed {
        var listing = read(
                HEAD + "<item x='" + "y".repeat(5_000_000) + "'><link>https://wire.example/a</link></item>" + TAIL);

        assertEquals(1, listing.entries().size());
    }

    @Test
    void dates_in_the_year_10000_and_nonsense_are_no_dates() throws UnreadableFeed {
        for (var date : new String[] {"10000-01-01T00:00:00Z", "Mon, 01 Jan 10000 00:00:00 GMT", "soon", "0", "-1"}) {
            var item = "<item><link>https://wire.example/a</link><pubDate>" + date + "</pubDate></item>";
            assertNull(read(HEAD + item + TAIL).entries().getFirst().published(), date);
        }
    }

    @Test
    void nuls_are_left_out_and_told() throws UnreadableFeed {
        var listing =
                read(HEAD + "<item><title>Dam\0 holds&#0;</title><link>https://wire.example/a</link></item>" + TAIL);

        assertEquals(
                "Dam holds",
                requireNonNull(listing.entries().getFirst().title()).replace("\uFFFD", ""));
        assertTrue(listing.problems().getFirst().startsWith("1 characters were left out"));
    }

    @Test
    void a_wrong_character_set_is_mended_and_told() throws UnreadableFeed {
        var feed = "<?xml version='1.0' encoding='%s'?>" + HEAD
                + "<item><title>Zürich über</title><link>https://wire.example/a</link></item>" + TAIL;
        var latin = feed.formatted("utf-8").getBytes(Charset.forName("windows-1252"));
        var ascii = feed.formatted("us-ascii").getBytes(StandardCharsets.UTF_8);
        var unknown = feed.formatted("x-nonsense").getBytes(StandardCharsets.UTF_8);

        for (var bytes : new byte[][] {latin, ascii, unknown}) {
            var listing = new FeedReader().read(Bytes.of(bytes), null, "https://wire.example/feed");
            assertEquals("Zürich über", listing.entries().getFirst().title());
            assertEquals(1, listing.problems().size());
        }
    }

    @Test
    void of_a_feed_that_breaks_off_the_whole_entries_are_taken() throws UnreadableFeed {
        var item = "<item><title>Dam</title><link>https://wire.example/%d</link></item>";
        var listing = read(HEAD + item.formatted(1) + item.formatted(2).substring(0, 30));

        assertEquals(1, listing.entries().size());
        assertEquals(
                "document must end with </rss> but breaks off",
                listing.problems().getFirst());
        assertTrue(refusal(HEAD + "<item><tit").contains("breaks off"));
    }

    @Test
    void what_is_no_feed_is_refused_in_words() {
        assertEquals("feed must list articles but was empty", refusal(""));
        assertEquals("document must hold XML but was empty", refusal(" \n "));
        assertEquals("document must be XML but holds no element", refusal("The dam holds."));
        assertEquals("document must be a feed or sitemap but is a web page", refusal("<!DOCTYPE html><html></html>"));
        assertEquals("document must list articles but is OPML, a list of feeds", refusal(Samples.OPML));
        assertTrue(refusal("<svg/>").endsWith("but begins with <svg>"));
        assertTrue(refusal("{\"items\":").startsWith("document must be a JSON Feed but is broken JSON"));
        assertTrue(refusal("[1]").startsWith("document must be"));
        assertTrue(refusal("http is a protocol").endsWith("but is other text"));
    }

    private static Listing read(String feed) throws UnreadableFeed {
        return new FeedReader().read(Bytes.utf8(feed), null, "https://wire.example/feed");
    }

    private static String refusal(String feed) {
        return refusal(Bytes.utf8(feed));
    }

    private static String refusal(Bytes feed) {
        var refused = assertThrows(
                UnreadableFeed.class, () -> new FeedReader().read(feed, null, "https://wire.example/feed"));
        return refused.reason();
    }
}
