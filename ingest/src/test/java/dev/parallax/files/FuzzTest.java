package dev.parallax.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.documents.DocumentSamples;
import dev.parallax.feeds.FeedReader;
import dev.parallax.feeds.OpmlReader;
import dev.parallax.feeds.Samples;
import dev.parallax.feeds.UnreadableFeed;
import dev.parallax.news.Bytes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Broken inputs of every kind, made of whole ones at random: each gives a result or a refusal in words, soon.
class FuzzTest {
    private static final long SEED = 20240305;
    private static final int XML = 2_000; // inputs for each of 8 samples
    private static final int JSON = 14_000; // inputs for each of 4 samples, which are read faster
    private static final double LONGEST = 2; // seconds of one core for one input
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final String ROW = """
            {"id":"x-1","url":"https://wire.example/a","outlet":"Meridian Wire","title":"Dam holds","status":"usable",\
            "published":"2024-03-05T09:20:00+01:00","text":"The dam holds.","language":"en","mood":{"odd":1}}""";

    private final Articles articles = new Articles(Stated.NOTHING, Clock.systemUTC());
    private final JsonArticles json = new JsonArticles(articles);
    private final XmlArticles xml = new XmlArticles(articles);
    private final FeedReader feeds = new FeedReader();

    @FunctionalInterface
    private interface Reader {
        void read(Bytes input) throws UnreadableFeed;
    }

    @Test
    void broken_feeds_are_read_or_refused() {
        for (var sample : List.of(
                Samples.RSS,
                Samples.RSS_1,
                Samples.RSS_091,
                Samples.ATOM,
                Samples.JSON_FEED,
                Samples.NEWS_SITEMAP,
                Samples.SITEMAP_INDEX)) {
            fuzz(sample, bytes -> feeds.read(bytes, "text/xml", "https://wire.example/feed"));
        }
    }

    @Test
    void broken_lists_of_feeds_are_read_or_refused() {
        fuzz(Samples.OPML, OpmlReader::read);
    }

    @Test
    void broken_lines_and_documents_are_read_or_refused() {
        for (var sample : List.of(ROW, DocumentSamples.NINJS_1, DocumentSamples.NINJS_3)) {
            fuzz(sample, bytes -> json.of(bytes, "line"));
        }
        fuzz(DocumentSamples.NEWSML, bytes -> xml.of(bytes, "file"));
    }

    private static void fuzz(String sample, Reader reader) {
        var random = new Random(SEED);
        var whole = sample.getBytes(StandardCharsets.UTF_8);
        int count = sample.startsWith("{") ? JSON : XML;
        for (int i = 0; i < count; i++) {
            var input = Mutation.of(whole, random);
            long begin = CPU.getCurrentThreadCpuTime();
            read(reader, input);
            double seconds = (CPU.getCurrentThreadCpuTime() - begin) / 1e9;
            assertTrue(seconds < LONGEST, () -> "seed " + SEED + " took " + seconds + " s: " + shown(input));
        }
    }

    private static void read(Reader reader, byte[] input) {
        try {
            reader.read(Bytes.of(input));
        } catch (UnreadableFeed e) {
            assertTrue(e.reason().contains(" must ") && !e.reason().contains("Cannot invoke"), e::reason);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ": " + shown(input), e);
        }
    }

    private static String shown(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        return text.length() <= 3_000 ? text : text.substring(0, 3_000) + "…";
    }
}
