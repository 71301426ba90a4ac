package dev.parallax.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.config.Secret;
import dev.parallax.news.Status;
import dev.parallax.testkit.Log;
import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PushServiceIT {
    private static final String TOKEN = "Bearer secret";

    @TempDir
    static Path folder;

    private static Servers servers;
    private static PushService push;

    @BeforeAll
    static void start() {
        servers = Servers.kafkaAlone(folder);
        push = new PushService(
                new PushConfig("127.0.0.1", 0, new Secret("secret"), 100_000), servers.kafka(), Clock.systemUTC());
        push.start();
    }

    @AfterAll
    static void stop() {
        push.close();
        servers.close();
    }

    private static HttpResponse<String> send(String method, String path, String type, String body, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + push.port() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Authorization", token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send("POST", "/articles", type, body, TOKEN);
    }

    @Test
    void an_article_is_in_kafka_when_the_answer_comes_and_can_be_withdrawn() throws Exception {
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW)) {
            var posted = post("application/json", "{\"id\": \"a-1\", \"text\": \"The bridge is open.\"}");
            assertEquals(200, posted.statusCode());
            assertTrue(posted.body().contains("\"ids\":[\"a-1\"]"), posted.body());

            assertEquals(
                    200,
                    send("DELETE", "/articles/a-1?status=withheld", "text/plain", "", TOKEN)
                            .statusCode());

            assertEquals(Status.WITHHELD, log.await(2).getLast().status());
            assertEquals("a-1", log.values().getLast().id());
        }
    }

    @Test
    void of_a_batch_what_is_refused_is_told_and_the_rest_is_in() throws Exception {
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW)) {
            var lines = "{\"id\":\"b-1\",\"text\":\"One.\"}\n{broken\n{\"id\":\"b-2\",\"text\":\"Two.\"}\n";
            var posted = post("application/x-ndjson", lines);

            assertEquals(200, posted.statusCode());
            assertTrue(posted.body().contains("\"accepted\":2"), posted.body());
            assertTrue(posted.body().contains("push:2"), posted.body());
            assertEquals(2, log.await(2).size());
        }
        var list = post("application/json", "[{\"id\":\"b-3\",\"text\":\"One.\"},{\"id\":\"b-4\",\"text\":\"Two.\"}]");
        assertTrue(list.body().contains("\"ids\":[\"b-3\",\"b-4\"]"), list.body());
    }

    @Test
    void a_page_says_the_rest_in_its_query() throws Exception {
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW)) {
            var query = "/articles?outlet=Meridian%20Wire&published=2026-03-01&url=https://meridianwire.example/1";

            var posted = send("POST", query, "text/html", "<p>The bridge is open.</p>", TOKEN);

            assertEquals(200, posted.statusCode(), posted.body());
            assertEquals("Meridian Wire", log.await(1).getFirst().publication().outlet());
            assertEquals(
                    200,
                    send(
                                    "DELETE",
                                    "/articles?url=https://www.meridianwire.example/1?utm_source=x",
                                    "text/plain",
                                    "",
                                    TOKEN)
                            .statusCode());
            assertEquals(log.await(2).getFirst().id(), log.values().getLast().id());
        }
    }

    @Test
    void what_is_wrong_is_answered_with_a_sentence() throws Exception {
        assertEquals(
                401,
                send("POST", "/articles", "application/json", "{}", "Bearer other")
                        .statusCode());
        assertEquals(401, send("DELETE", "/articles/a-1", "text/plain", "", "").statusCode());
        assertEquals(422, post("application/json", "{}").statusCode());
        assertEquals(422, post("application/json", "").statusCode());
        assertEquals(400, send("DELETE", "/articles", "text/plain", "", TOKEN).statusCode());
        assertEquals(
                400,
                send("DELETE", "/articles/a?status=gone", "text/plain", "", TOKEN)
                        .statusCode());
        assertEquals(
                400,
                send("POST", "/articles?published=soon", "text/plain", "Text.", TOKEN)
                        .statusCode());
        assertEquals(413, post("text/plain", "x".repeat(100_001)).statusCode());
    }
}
