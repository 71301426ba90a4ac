package dev.parallax.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.RawArticle;
import dev.parallax.warc.Capture.Page;
import dev.parallax.warc.Capture.Reason;
import dev.parallax.warc.Capture.Refused;
import dev.parallax.warc.Capture.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class WarcPagesTest {
    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
    private static final String HTML = "<p>The dam holds, the minister said.</p>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_become_articles_and_the_rest_is_told_apart(boolean packed) throws IOException {
        var archive = new Archive(packed)
                .record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(StandardCharsets.UTF_8))
                .page("https://wire.example/dam", HTML)
                .response("https://wire.example/gone", "404 Not Found", "Content-Type: text/html", new byte[] {1})
                .response("https://wire.example/moved", "301 Moved", "Location: /", new byte[0])
                .response("https://wire.example/p.png", "200 OK", "Content-Type: image/png", new byte[] {1});

        var all = read(archive.bytes());

        var article = ((Page) all.get(1)).article();
        assertEquals("https://wire.example/dam", article.publication().url());
        assertEquals(NOON, article.publication().seen().at());
        assertEquals("text/html; charset=utf-8", article.payload().mediaType());
        assertEquals(HTML, text(article));
        assertEquals(
                List.of(Reason.NO_RESPONSE, Reason.GONE, Reason.OTHER_STATUS, Reason.OTHER_TYPE),
                all.stream()
                        .flatMap(c -> c instanceof Skipped(var reason, var _)
                                ? Optional.of(reason).stream()
                                : Optional.<Reason>empty().stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void reading_can_be_taken_up_after_any_record(boolean packed) throws IOException {
        var archive = new Archive(packed);
        for (int i = 0; i < 5; i++) {
            archive.page("https://wire.example/" + i, HTML);
        }
        var all = read(archive.bytes());

        for (int i = 0; i < 5; i++) {
            var rest = read(archive.bytes(), all.get(i).end());
            assertEquals(urls(all.subList(i + 1, 5)), urls(rest));
        }
        assertEquals(archive.bytes().length, all.getLast().end());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void garbage_between_records_is_told_once_and_the_next_record_read(boolean packed) throws IOException {
        var garbage = new byte[5000];
        Arrays.fill(garbage, (byte) 'x');
        var archive = new Archive(packed)
                .page("https://wire.example/1", HTML)
                .raw(garbage)
                .page("https://wire.example/2", HTML);

        var all = read(archive.bytes());

        assertEquals(List.of("https://wire.example/1", "https://wire.example/2"), urls(all));
        assertTrue(all.stream().filter(Refused.class::isInstance).count() <= 1);
        assertInstanceOf(Refused.class, all.get(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_record_that_breaks_off_is_refused_with_its_place(boolean packed) throws IOException {
        var one = new Archive(packed).page("https://wire.example/1", HTML).bytes();
        var two = new Archive(packed)
                .page("https://wire.example/2", HTML.repeat(100))
                .bytes();
        var cut = new Archive(packed).raw(one).raw(Arrays.copyOf(two, two.length / 2));

        var all = read(cut.bytes());

        assertEquals(List.of("https://wire.example/1"), urls(all));
        var refused = (Refused) all.getLast();
        assertTrue(refused.rejection().reason().startsWith("record at byte " + one.length), refused.toString());
    }

    @Test
    void a_record_cut_in_the_middle_does_not_hide_the_next() throws IOException {
        var two = new Archive(true)
                .page("https://wire.example/2", HTML.repeat(100))
                .bytes();
        var archive = new Archive(true)
                .page("https://wire.example/1", HTML)
                .raw(Arrays.copyOf(two, two.length / 2))
                .page("https://wire.example/3", HTML);

        assertEquals(List.of("https://wire.example/1", "https://wire.example/3"), urls(read(archive.bytes())));
    }

    @Test
    void packed_pages_are_unpacked_whatever_their_header_says() throws IOException {
        var plain = HTML.getBytes(StandardCharsets.UTF_8);
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(plain);
        }
        var header = "Content-Type: text/html\r\nContent-Encoding: ";
        var archive = new Archive(false)
                .response("https://wire.example/1", "200 OK", header + "gzip", Archive.gzip(plain))
                .response("https://wire.example/2", "200 OK", header + "deflate", deflated.toByteArray())
                .response("https://wire.example/3", "200 OK", header + "gzip", plain);

        for (var capture : read(archive.bytes())) {
            assertEquals(HTML, text(((Page) capture).article()));
        }
    }

    @Test
    void a_bomb_and_an_endless_page_stop_at_the_limit() throws IOException {
        var header = "Content-Type: text/html\r\nContent-Encoding: gzip";
        var archive = new Archive(true)
                .response("https://wire.example/1", "200 OK", header, Archive.gzip(new byte[20_000_000]))
                .page("https://wire.example/2", "x".repeat(2_000_000))
                .page("https://wire.example/3", HTML);

        var all = read(archive.bytes());

        assertTrue(((Refused) all.get(0)).rejection().reason().endsWith("unpacked but is longer"));
        assertInstanceOf(Refused.class, all.get(1));
        assertInstanceOf(Page.class, all.get(2));
    }

    @Test
    void what_is_no_archive_is_refused_once() throws IOException {
        for (var bytes : new byte[][] {
            "The dam holds.".getBytes(StandardCharsets.UTF_8), new byte[100_000], {0x1F, (byte) 0x8B, 8, 0}
        }) {
            var all = read(bytes);
            assertEquals(1, all.size());
            assertInstanceOf(Refused.class, all.getFirst());
        }
        assertEquals(List.of(), read(new byte[0]));
    }

    @Test
    void two_thousand_records_take_less_than_a_second_each_thousand() throws IOException {
        var archive = new Archive(true);
        for (int i = 0; i < 5_000; i++) {
            archive.page("https://wire.example/" + i, HTML.repeat(20));
        }
        long begin = System.nanoTime();
        var all = read(archive.bytes());
        double seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf("WARC: %.0f records/s%n", all.size() / seconds);
        assertEquals(5_000, urls(all).size());
    }

    private List<Capture> read(byte[] bytes) throws IOException {
        return read(bytes, 0);
    }

    private List<Capture> read(byte[] bytes, long from) throws IOException {
        var file = Files.write(folder.resolve("a.warc"), bytes);
        var all = new ArrayList<Capture>();
        try (var pages = WarcPages.open(file, from, 1_000_000, Clock.fixed(NOON, ZoneOffset.UTC))) {
            for (var next = pages.next(); next.isPresent(); next = pages.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private static List<String> urls(List<Capture> captures) {
        return captures.stream()
                .flatMap(c -> c instanceof Page page
                        ? Optional.ofNullable(page.article().publication().url()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    private static String text(RawArticle article) {
        return article.payload().bytes().toString(StandardCharsets.UTF_8);
    }
}
