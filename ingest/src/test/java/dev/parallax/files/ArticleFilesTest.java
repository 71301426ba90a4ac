package dev.parallax.files;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Dated;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import dev.parallax.news.WrittenDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_line_gives_an_article_with_all_that_it_says() throws IOException {
        var file = write("a.jsonl", """
                {"id":"x-1","url":"https://wire.example/a","outlet":"Meridian Wire","title":"Dam holds",\
                "published":"2024-03-05T09:20:00+01:00","text":"The dam holds.","language":"en","mood":{"odd":1}}
                """);

        var article = articles(file).getFirst();

        assertEquals("x-1", article.id());
        assertEquals("Meridian Wire", article.publication().outlet());
        assertEquals(
                Instant.parse("2024-03-05T08:20:00Z"), article.publication().time());
        assertEquals(NOON, article.publication().seen().at());
        assertEquals(file + ":1", article.origin());
    }

    @Test
    void three_broken_lines_of_ten_give_seven_articles_and_three_rejections() throws IOException {
        var good = "{\"text\":\"Dam %d holds.\"}\n";
        var file = write(
                "a.jsonl",
                good.formatted(1) + good.formatted(2) + "{\"text\":\n" + good.formatted(4)
                        + "{\"title\":\"No words\"}\n" + good.formatted(6) + good.formatted(7) + "[1]\n"
                        + good.formatted(9) + good.formatted(10).strip());

        assertEquals(7, articles(file).size());
        assertEquals(
                List.of(file + ":3", file + ":5", file + ":8"),
                rejections(file).stream().map(Rejection::origin).toList());
        assertEquals(
                "article must have text or html but has neither",
                rejections(file).get(1).reason());
    }

    @Test
    void a_field_of_the_wrong_kind_is_named() throws IOException {
        assertEquals(
                "title must be text but was a list",
                rejections(write("a.jsonl", "{\"title\":[],\"text\":\"x\"}"))
                        .getFirst()
                        .reason());
        assertTrue(rejections(write("b.jsonl", "{\"published\":\"soon\",\"text\":\"x\"}"))
                .getFirst()
                .reason()
                .endsWith("but was soon"));
        assertTrue(rejections(write("c.jsonl", "{\"status\":\"gone\",\"text\":\"x\"}"))
                .getFirst()
                .reason()
                .startsWith("status must be one of usable, withheld, canceled"));
    }

    @Test
    void a_withdrawal_needs_no_words_but_a_name() throws IOException {
        var file = write("a.jsonl", "{\"id\":\"x\",\"status\":\"canceled\"}\n{\"status\":\"canceled\"}\n");

        assertEquals(Status.CANCELED, articles(file).getFirst().status());
        assertEquals(1, rejections(file).size());
    }

    @Test
    void what_cannot_be_read_gives_one_rejection_each() throws IOException {
        var random = new byte[20_000];
        new Random(1).nextBytes(random);

        assertRefused("file must hold at least one article but was empty", write("empty.jsonl", ""));
        assertRefused("file must hold at least one article but was empty", write("blank.jsonl", "\n \n\r\n"));
        assertRefused("file must hold an article but was empty", write("empty.txt", ""));
        assertRefused("file must be text but holds binary data", Files.write(folder.resolve("r.jsonl"), random));
        assertRefused("file must be text but holds binary data", Files.write(folder.resolve("r.txt"), random));
        assertRefused(
                "folder must hold at least one file but was empty", Files.createDirectory(folder.resolve("none")));
        assertRefused("file must be readable but was not: there is no such file", folder.resolve("missing.txt"));
        assertRefused("file must be readable but was not: Not in GZIP format", write("not.jsonl.gz", "text"));
    }

    @Test
    void a_line_over_the_limit_is_refused_and_the_next_one_read() throws IOException {
        var file = write("long.jsonl", "{\"text\":\"" + "x".repeat(200_000) + "\"}\n{\"text\":\"The dam holds.\"}\n");

        assertEquals(1, articles(file).size());
        assertEquals(
                "line must be at most 100,000 bytes long but was 200,011",
                rejections(file).getFirst().reason());
        assertEquals(64 * 1024, rejections(file).getFirst().bytes().size());
    }

    @Test
    void folders_are_read_in_order_whatever_their_files_hold() throws IOException {
        write("b.txt", "The second.");
        write("a.html", "<p>The first.</p>");
        write(".hidden", "Not this.");
        Files.createDirectory(folder.resolve("c"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("c/d.jsonl.gz")))) {
            out.write("{\"text\":\"The third.\"}".getBytes(StandardCharsets.UTF_8));
        }

        assertEquals(
                List.of("text/html", "text/plain", "text/plain; charset=utf-8"),
                articles(folder).stream().map(a -> a.payload().mediaType()).toList());
    }

    @Test
    void what_the_caller_says_yields_to_what_the_article_says() throws IOException {
        var stated = new Stated(
                "Stated Outlet",
                null,
                "Stated title",
                WrittenDate.parse("2020-12-21", Dated.Found.GIVEN).orElseThrow(),
                "en");
        var file = write("a.jsonl", "{\"text\":\"x\",\"title\":\"Own title\"}");

        var article = (Read.Found) files(stated).read(List.of(file)).toList().getFirst();

        assertEquals("Own title", article.article().title());
        assertEquals("Stated Outlet", article.article().publication().outlet());
        assertFalse(requireNonNull(article.article().publication().published()).zoned());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void assertRefused(String reason, Path path) {
        assertEquals(
                List.of(reason),
                rejections(path).stream().map(Rejection::reason).toList());
        assertEquals(List.of(), articles(path));
    }

    private List<RawArticle> articles(Path path) {
        return files(Stated.NOTHING)
                .read(List.of(path))
                .flatMap(read -> read instanceof Read.Found found ? Stream.of(found.article()) : Stream.empty())
                .toList();
    }

    private List<Rejection> rejections(Path path) {
        return files(Stated.NOTHING)
                .read(List.of(path))
                .flatMap(read -> read instanceof Read.Refused refused ? Stream.of(refused.rejection()) : Stream.empty())
                .toList();
    }

    private static ArticleFiles files(Stated stated) {
        return new ArticleFiles(stated, Clock.fixed(NOON, ZoneOffset.UTC), 100_000);
    }
}
