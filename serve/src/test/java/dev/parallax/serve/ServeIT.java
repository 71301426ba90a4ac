package dev.parallax.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.news.Story;
import dev.parallax.service.Health;
import dev.parallax.service.SetupException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Newsroom newsroom;
    private static ServeService serve;
    private static Client client;
    private static volatile Health health = Health.READY;

    @BeforeAll
    static void tell() throws Exception {
        newsroom = new Newsroom(folder);
        Bandwell.tell(newsroom);
        newsroom.tell(new Story("story:old", "Dam", "en", List.of(), Bandwell.STORY, "g1"));
        newsroom.run("INSERT INTO rejection (article, origin, step, reason, at, bytes)"
                + " VALUES ('u-9', 'news.jsonl:9', 'clean', 'text must not be empty', now(), '\\x0001ff')");
        newsroom.commit();
        serve = new ServeService(config(0), newsroom.store(), () -> Map.of("enrich", health));
        serve.start();
        client = new Client(serve.port());
    }

    static ServeConfig config(int port) {
        return new ServeConfig("127.0.0.1", port, Duration.ofSeconds(1), Duration.ofSeconds(3), 100);
    }

    @AfterAll
    static void close() throws Exception {
        serve.close();
        newsroom.close();
    }

    @Test
    void articles_come_newest_first_a_page_at_a_time() throws Exception {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = get("/api/articles?from=2025-01-01&limit=1" + next);
            page.get("articles").forEach(a -> ids.add(a.get("id").asText()));
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!next.isEmpty());

        assertEquals(List.of("gazette-1", "wire-1", "inquirer-1"), ids);
    }

    @Test
    void articles_are_found_by_every_field() throws Exception {
        for (var query : List.of(
                "outlet=tarn+inquirer",
                "speaker=Elder+Pryce",
                "entity=person:ines-okafor",
                "act=deny",
                "story=story:bandwell&act=DENY",
                "from=2025-01-01&to=2025-03-02T09:00:00Z",
                "where=" + Client.encoded("act:DENY outlet:\"Tarn Inquirer\""))) {
            var articles = get("/api/articles?" + query).get("articles");

            assertEquals(1, articles.size(), query);
            assertEquals("inquirer-1", articles.get(0).get("id").asText(), query);
        }
        assertEquals(0, get("/api/articles?status=canceled").get("articles").size());
    }

    @Test
    void a_story_has_its_members_and_its_claims_disputes_first() throws Exception {
        var listed = get("/api/stories?disputed=true&entity=Elder+Pryce&outlet=Lowland+Gazette")
                .get("stories");
        var story = get("/api/stories/story:bandwell");

        assertEquals(1, listed.size());
        assertEquals(1, listed.get(0).get("disputed").asInt());
        assertEquals("claim:leak", story.at("/claims/0/id").asText());
        assertEquals(2, story.get("claims").size());
        assertEquals(Bandwell.WIRE.title(), story.at("/members/1/title").asText());
        assertEquals("wire-1", story.at("/members/2/syndicated_from").asText());
        assertEquals(0, get("/api/stories?disputed=false").get("stories").size());
    }

    @Test
    void a_merged_story_answers_as_the_one_that_took_it_in() throws Exception {
        assertEquals(
                "story:bandwell", get("/api/stories/story:old").get("story").asText());
    }

    @Test
    void claims_are_found_by_status_holder_and_story() throws Exception {
        assertEquals(
                "claim:leak",
                get("/api/claims?status=disputed&holder=dana+voss&story=story:bandwell")
                        .at("/claims/0/id")
                        .asText());
        assertEquals("DISPUTED", get("/api/claims/claim:leak").get("status").asText());
        assertEquals(
                "APPEARED",
                get("/api/claims/claim:leak/history")
                        .at("/history/0/changes/0/kind")
                        .asText());
    }

    @Test
    void refused_bytes_come_back_as_they_were() throws Exception {
        var rejection = get("/api/rejections").get("rejections").get(0);
        try (var bytes = client.bytes("/api/rejections/" + rejection.get("id"))) {
            assertEquals(3, rejection.get("size").asInt());
            assertEquals(List.of(0, 1, 255), List.of(bytes.read(), bytes.read(), bytes.read()));
        }
    }

    @Test
    void what_is_not_there_is_said_as_json() throws Exception {
        for (var path : List.of(
                "/api/articles/none",
                "/api/stories/none",
                "/api/claims/none",
                "/api/claims/none/history",
                "/api/nothing")) {
            var answer = client.get(path);

            assertEquals(404, answer.statusCode(), path);
            assertTrue(JSON.readTree(answer.body()).hasNonNull("error"), answer.body());
        }
    }

    @Test
    void ids_may_hold_anything() throws Exception {
        var id = "https://a.example/x?y=1%2F&ü";
        newsroom.publish(new Report(id, "Odd Ids", "1999-01-01T00:00:00Z", "T", "Text."), "story:odd");

        assertEquals(id, get("/api/articles/" + Client.encoded(id)).get("id").asText());
        assertEquals(400, client.get("/api/articles/%00").statusCode());
        assertEquals(0, get("/api/articles?outlet=%00").get("articles").size());
    }

    @Test
    void wrong_questions_are_refused_in_a_sentence() throws Exception {
        for (var path : List.of("/api/articles?act=DENNY", "/api/feed?last=many", "/api/replay?sped=2x")) {
            var answer = client.get(path);

            assertEquals(400, answer.statusCode(), path);
            assertTrue(JSON.readTree(answer.body()).hasNonNull("error"), answer.body());
        }
    }

    @Test
    void stats_count_and_health_tells_who_is_not_ready() throws Exception {
        assertTrue(get("/api/stats").get("articles").asInt() >= 3);
        assertEquals(200, client.get("/health/ready").statusCode());
        health = Health.starting("not yet");
        assertEquals(503, client.get("/health/ready").statusCode());
        health = Health.READY;
        assertEquals(200, client.get("/health/live").statusCode());
    }

    @Test
    void schemas_are_read_as_from_confluents_registry() throws Exception {
        var latest = get("/subjects/parallax.raw.v1-value/versions/latest");

        assertEquals(
                latest.get("schema"), get("/schemas/ids/" + latest.get("id")).get("schema"));
        assertTrue(get("/subjects").size() > 4);
        assertEquals(404, client.get("/subjects/none/versions").statusCode());
        assertEquals(
                40403,
                JSON.readTree(client.get("/schemas/ids/999").body())
                        .get("error_code")
                        .asInt());
    }

    @Test
    void answers_are_packed_and_the_page_may_load_only_its_own_files() throws Exception {
        var packed = client.get("/api/stories/story:bandwell", "Accept-Encoding", "gzip");
        var page = client.get("/");

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self'"));
        assertFalse(page.headers().map().containsKey("Access-Control-Allow-Origin"));
    }

    @Test
    void a_busy_port_is_said_in_one_sentence() throws Exception {
        try (var busy = new ServerSocket(0);
                var second = new ServeService(config(busy.getLocalPort()), newsroom.store(), Map::of)) {
            var refused = assertThrows(SetupException.class, second::start);

            assertTrue(refused.getMessage().startsWith("Port " + busy.getLocalPort()), refused.getMessage());
        }
    }

    private static JsonNode get(String path) throws Exception {
        var answer = client.get(path);
        assertEquals(200, answer.statusCode(), path + " " + answer.body());
        return JSON.readTree(answer.body());
    }
}
