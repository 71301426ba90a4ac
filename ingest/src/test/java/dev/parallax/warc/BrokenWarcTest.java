package dev.parallax.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.warc.Capture.Page;
import dev.parallax.warc.Capture.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class BrokenWarcTest {
    private static final String HTML = "<p>The dam holds, the minister said.</p>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void garbage_between_records_is_told_once_and_the_next_record_read(boolean packed) throws IOException {
        var garbage = new byte[5000];
        Arrays.fill(garbage, (byte) 'x');
        var archive = new Archive(packed)
                .page("https://wire.example/1", HTML)
                .raw(garbage)
                .page("https://wire.example/2", HTML);

        var all = Captures.read(folder, archive.bytes());

        assertEquals(List.of("https://wire.example/1", "https://wire.example/2"), Captures.urls(all));
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

        var all = Captures.read(folder, cut.bytes());

        assertEquals(List.of("https://wire.example/1"), Captures.urls(all));
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

        assertEquals(
                List.of("https://wire.example/1", "https://wire.example/3"),
                Captures.urls(Captures.read(folder, archive.bytes())));
    }

    @Test
    void a_bomb_and_an_endless_page_stop_at_the_limit() throws IOException {
        var header = "Content-Type: text/html\r\nContent-Encoding: gzip";
        var archive = new Archive(true)
                .response("https://wire.example/1", "200 OK", header, Archive.gzip(new byte[20_000_000]))
                .page("https://wire.example/2", "x".repeat(2_000_000))
                .page("https://wire.example/3", HTML);

        var all = Captures.read(folder, archive.bytes());

        assertTrue(((Refused) all.get(0)).rejection().reason().endsWith("unpacked but is longer"));
        assertInstanceOf(Refused.class, all.get(1));
        assertInstanceOf(Page.class, all.get(2));
    }

    @Test
    void what_is_no_archive_is_refused_once() throws IOException {
        for (var bytes : new byte[][] {
            "The dam holds.".getBytes(StandardCharsets.UTF_8), new byte[100_000], {0x1F, (byte) 0x8B, 8, 0}
        }) {
            var all = Captures.read(folder, bytes);
            assertEquals(1, all.size());
            assertInstanceOf(Refused.class, all.getFirst());
        }
        assertEquals(List.of(), Captures.read(folder, new byte[0]));
    }
}
