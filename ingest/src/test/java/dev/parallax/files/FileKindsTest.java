package dev.parallax.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.documents.DocumentSamples;
import dev.parallax.feeds.Samples;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import dev.parallax.warc.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FileKindsTest {
    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    @TempDir
    Path folder;

    private final List<RawArticle> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void a_feed_gives_an_article_for_each_entry() throws IOException {
        read(Stated.NOTHING, write("feed.rss", Samples.RSS));

        assertEquals("Meridian Wire", articles.getFirst().publication().outlet());
        assertEquals(
                ArticleIds.ofUrl("https://wire.example/dam"),
                articles.getFirst().id());
        assertEquals("<p>The dam holds, the minister said.</p>", text(articles.getFirst()));
        assertEquals("Talks begin.", text(articles.getLast()));
        assertEquals(List.of(), rejections);
    }

    @Test
    void what_a_feed_takes_back_is_a_withdrawal_where_its_address_is_told() throws IOException {
        read(Stated.NOTHING, write("feed.atom", Samples.ATOM), write("feed.json", Samples.JSON_FEED));

        assertEquals(
                List.of(Status.USABLE, Status.CANCELED, Status.CANCELED, Status.USABLE, Status.USABLE),
                articles.stream().map(RawArticle::status).toList().subList(0, 5));
    }

    @Test
    void json_may_be_one_value_or_a_list_or_lines() throws IOException {
        var pretty =
                "{\n  \"id\": \"a\",\n  \"authors\": [\n    {\"name\": \"x\"}\n  ],\n  \"text\": \"The dam.\"\n}\n";
        read(
                Stated.NOTHING,
                write("one.json", pretty),
                write("list.json", "[" + pretty + "," + pretty.replace("\"a\"", "\"b\"") + ", 7]"),
                write("lines.json", "{\"id\":\"c\",\"text\":\"x\"}\n{\"id\":\n{\"id\":\"d\",\"text\":\"x\"}\n"),
                write("broken.json", pretty.substring(0, 60)));

        assertEquals(
                List.of("a", "a", "b", "c", "d"),
                articles.stream().map(RawArticle::id).toList());
        assertEquals(3, rejections.size());
        assertEquals(
                "value must be a JSON object but is another value",
                rejections.getFirst().reason());
        assertTrue(rejections.getLast().reason().startsWith("file must be JSON but is broken at line"));
    }

    @Test
    void ninjs_and_newsml_are_read_from_files() throws IOException {
        var line = DocumentSamples.NINJS_3.replace("\n", " ");
        read(
                Stated.NOTHING,
                write("a.json", DocumentSamples.NINJS_1),
                write("b.jsonl", line + "\n" + line.replace("/dam", "/talks") + "\n"),
                write("c.xml", DocumentSamples.NEWSML));

        assertEquals(6, articles.size());
        assertEquals(articles.getFirst().id(), articles.get(3).id());
        assertEquals("Dam holds", articles.get(3).title());
        assertEquals(
                "item must be a newsItem but is a packageItem",
                rejections.getFirst().reason());
    }

    @Test
    void an_archive_gives_its_pages_packed_or_not() throws IOException {
        var archive = new Archive(true)
                .page("https://wire.example/dam", "<p>The dam.</p>")
                .bytes();
        var none = new Archive(false)
                .record("warcinfo", "", "text/plain", new byte[1])
                .bytes();
        read(
                Stated.NOTHING,
                Files.write(folder.resolve("a.warc.gz"), archive),
                Files.write(folder.resolve("b.warc"), none));

        assertEquals(
                "https://wire.example/dam", articles.getFirst().publication().url());
        assertEquals(
                "archive must hold at least one page but holds none",
                rejections.getFirst().reason());
    }

    @Test
    void files_without_a_telling_name_are_known_by_their_first_bytes() throws IOException {
        read(
                Stated.NOTHING,
                write("feed", Samples.RSS_1.replace("<dc:date>", "<description>The dam.</description><dc:date>")),
                write("page", "<!DOCTYPE html><p>The dam.</p>"),
                Files.write(folder.resolve("packed.txt"), Archive.gzip("The dam.".getBytes(StandardCharsets.UTF_8))));

        assertEquals(
                List.of("https://wire.example/dam"),
                articles.stream()
                        .map(a -> a.publication().url())
                        .filter(Objects::nonNull)
                        .toList());
        assertEquals("text/html", articles.get(1).payload().mediaType());
        assertEquals("The dam.", text(articles.get(2)));
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

    private static String text(RawArticle article) {
        return article.payload().bytes().toString(StandardCharsets.UTF_8);
    }
}
