package dev.parallax.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.feeds.Samples;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.warc.Archive;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WholeFilesTest {
    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    @TempDir
    Path folder;

    private final List<RawArticle> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void what_holds_no_articles_is_refused_in_words() throws IOException {
        assertRefused("file must hold articles but is a sitemap", "a.xml", Samples.NEWS_SITEMAP);
        assertRefused("file must hold articles but is OPML", "b.opml", Samples.OPML);
        assertRefused("file must not be a zip archive", "c.zip", "PK\u0003\u0004");
        assertRefused("document must be RSS, Atom", "d.xml", "<svg/>");
        assertRefused("document must hold XML but was empty", "e.xml", "");
        assertRefused("document must not declare entities", "f.xml", "<!DOCTYPE r [<!ENTITY x 'y'>]><rss/>");
        assertRefused("feed must list at least one article", "g.rss", "<rss><channel><title>T</title></channel></rss>");
    }

    @Test
    void a_gzip_bomb_and_a_packed_file_that_breaks_off_are_refused() throws IOException {
        var bomb = Archive.gzip(new byte[50_000_000]);
        var line = Archive.gzip(("{\"text\":\"" + "x".repeat(50_000_000)).getBytes(StandardCharsets.UTF_8));
        var many = "{\"text\":\"The dam.\"}\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(Archive.gzip(many), 150);
        read(
                Stated.NOTHING,
                Files.write(
                        folder.resolve("a.html.gz"),
                        Archive.gzip("x".repeat(50_000_000).getBytes(StandardCharsets.UTF_8))),
                Files.write(folder.resolve("b.xml.gz"), bomb),
                Files.write(folder.resolve("c.jsonl.gz"), line),
                Files.write(folder.resolve("d.jsonl.gz"), cut));

        assertEquals(4, rejections.size());
        assertTrue(rejections.getFirst().reason().endsWith("at most 100,000 bytes long unpacked but is longer"));
        assertTrue(rejections.get(2).reason().startsWith("line must be at most 100,000 bytes long"));
        assertTrue(rejections.getLast().reason().startsWith("file must be readable to its end but was not"));
    }

    @Test
    void a_stated_address_is_of_a_single_article_only() throws IOException {
        var stated = new Stated(null, "https://wire.example/dam", null, null, null);
        read(stated, write("a.txt", "The dam holds."));

        assertEquals(
                ArticleIds.ofUrl("https://wire.example/dam"),
                articles.getFirst().id());

        read(stated, write("b.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n{\"text\":\"Three.\"}\n"));

        assertEquals(4, articles.stream().map(RawArticle::id).distinct().count());
        assertTrue(rejections.getFirst().reason().startsWith("url must be stated of a single article"));
    }

    @Test
    void progress_reaches_the_size_of_all_files() throws IOException {
        var told = new ArrayList<Long>();
        var archive = new Archive(true)
                .page("https://wire.example/dam", "<p>The dam.</p>")
                .bytes();
        var files = List.of(
                write("a.jsonl", "{\"text\":\"The dam.\"}\n".repeat(50)),
                write("b.txt", "The dam."),
                Files.write(folder.resolve("c.warc.gz"), archive));
        long total = 50L * 20 + 8 + archive.length;

        files(Stated.NOTHING)
                .read(files, (bytes, of) -> told.add(of == total ? bytes : -1))
                .forEach(_ -> {});

        assertEquals(total, told.getLast());
        assertEquals(told.stream().sorted().toList(), told);
    }

    private void assertRefused(String reason, String name, String content) throws IOException {
        rejections.clear();
        read(Stated.NOTHING, write(name, content));
        assertEquals(1, rejections.size());
        assertTrue(
                rejections.getFirst().reason().startsWith(reason),
                rejections.getFirst().reason());
        assertEquals("read", rejections.getFirst().step());
    }

    private void read(Stated stated, Path... files) {
        files(stated).read(List.of(files)).forEach(read -> {
            switch (read) {
                case Read.Found(var article) -> articles.add(article);
                case Read.Refused(var rejection) -> rejections.add(rejection);
            }
        });
    }

    private static ArticleFiles files(Stated stated) {
        return new ArticleFiles(stated, Clock.fixed(NOON, ZoneOffset.UTC), 100_000);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
