package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.embedded.DataFolder;
import dev.parallax.files.Read;
import dev.parallax.ingest.Importer;
import dev.parallax.news.RawArticle;
import dev.parallax.testkit.News;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// From raw articles to REST and the live feed, on a real broker and a real PostgreSQL.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndToEndIT {
    @TempDir
    static Path temporary;

    private static DataFolder folder;
    private static AllInOne parallax;
    private static Page page;

    @BeforeAll
    static void start() {
        folder = DataFolder.open(temporary.resolve("data"));
        parallax = AllInOne.start(
                folder, Settings.read(Map.of("PARALLAX_SERVE_PORT", "0")).inFolder(folder));
        page = new Page(parallax.port());
    }

    @AfterAll
    static void stop() {
        parallax.close();
        folder.close();
    }

    @Test
    @Order(1)
    void two_articles_become_a_story_with_a_dispute_whose_passages_are_exact() throws Exception {
        publish(News.accusing(), News.denying());

        var claims =
                page.await("/api/claims?status=DISPUTED", a -> !a.path("claims").isEmpty());
        var stories = page.get("/api/stories");
        assertEquals(1, stories.path("stories").size());
        assertEquals(2, stories.at("/stories/0/articles").asInt());
        for (var position : claims.at("/claims/0/positions")) {
            var text = page.get("/api/articles/" + position.path("article").asText())
                    .path(position.path("in").asText("text"))
                    .asText();
            assertEquals(
                    position.path("quote").asText(),
                    text.substring(
                            position.path("start").asInt(), position.path("end").asInt()));
        }
    }

    @Test
    @Order(2)
    void the_feed_tells_each_article_once_and_resumes_after_the_last_one_seen() throws Exception {
        var all = events("/api/replay?kind=article");

        assertEquals(
                List.of("border-a", "border-b"),
                all.stream().map(EndToEndIT::id).sorted().toList());
        assertEquals(
                1,
                events("/api/replay?kind=article&where=outlet:%22Harbour%20Standard%22")
                        .size());
    }

    @Test
    @Order(3)
    void a_withdrawn_article_takes_its_side_of_the_dispute_along() throws Exception {
        publish(News.withdrawal(News.denying()));

        page.await("/api/articles/border-b", a -> a.path("status").asText().equals("canceled"));
        page.await("/api/stories", a -> a.at("/stories/0/articles").asInt() == 1);
        page.await("/api/claims", a -> !a.toString().contains("Dara Menk"));
        assertTrue(page.get("/api/articles/border-b").path("text").asText().isEmpty());
    }

    private static String id(String event) {
        return event.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private static List<String> events(String path) throws Exception {
        var found = new ArrayList<String>();
        new EventReader().read(URI.create("http://localhost:" + parallax.port() + path), data -> {
            if (data.contains("\"id\"")) {
                found.add(data);
            }
        });
        return found;
    }

    private static void publish(RawArticle... articles) {
        try (var importer = new Importer(parallax.settings().kafka())) {
            importer.importAll(Stream.of(articles).map(Read.Found::new), _ -> {});
        }
    }
}
