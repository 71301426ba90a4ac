package dev.parallax.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.warc.Capture.Page;
import dev.parallax.warc.Capture.Reason;
import dev.parallax.warc.Capture.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

        var all = Captures.read(folder, archive.bytes());

        var article = ((Page) all.get(1)).article();
        assertEquals("https://wire.example/dam", article.publication().url());
        assertEquals(Captures.NOON, article.publication().seen().at());
        assertEquals("text/html; charset=utf-8", article.payload().mediaType());
        assertEquals(HTML, Captures.text(article));
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
        var all = Captures.read(folder, archive.bytes());

        for (int i = 0; i < 5; i++) {
            var rest = Captures.read(folder, archive.bytes(), all.get(i).end());
            assertEquals(Captures.urls(all.subList(i + 1, 5)), Captures.urls(rest));
        }
        assertEquals(archive.bytes().length, all.getLast().end());
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

        for (var capture : Captures.read(folder, archive.bytes())) {
            assertEquals(HTML, Captures.text(((Page) capture).article()));
        }
    }

    @Test
    void thousands_of_records_are_read_and_their_rate_is_told() throws IOException {
        var archive = new Archive(true);
        for (int i = 0; i < 5_000; i++) {
            archive.page("https://wire.example/" + i, HTML.repeat(20));
        }
        long begin = System.nanoTime();
        var all = Captures.read(folder, archive.bytes());
        double seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf("WARC: %.0f records/s%n", all.size() / seconds);
        assertEquals(5_000, Captures.urls(all).size());
    }
}
