package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RobotsTest {
    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        server.on("/open", RawServer.http("200 OK", "", "hello"));
        fetcher = Fetching.local("rates.longest.delay: 200ms");
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void what_robots_txt_forbids_us_is_not_asked_for() {
        robots("User-agent: parallax\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n");

        assertInstanceOf(Fetched.Document.class, fetch("/open"));
        assertEquals(new Fetched.Refused("robots.txt does not allow " + server.url("/closed/a")), fetch("/closed/a"));
        assertEquals(0, server.asked("/closed/a"));
    }

    @Test
    void a_redirect_to_what_robots_txt_forbids_is_not_followed() {
        robots("User-agent: *\nDisallow: /closed\n");
        server.on("/lure", RawServer.redirect(302, "/closed"));

        assertInstanceOf(Fetched.Refused.class, fetch("/lure"));
        assertEquals(0, server.asked("/closed"));
    }

    @Test
    void what_a_user_named_is_asked_for_in_spite_of_robots_txt() {
        robots("User-agent: *\nDisallow: /\n");

        assertInstanceOf(Fetched.Document.class, fetcher.fetch(Fetching.named(server.url("/open"))));
        assertEquals(0, server.asked("/robots.txt"));
    }

    @Test
    void robots_txt_is_asked_for_once_however_many_want_to_know() throws Exception {
        robots("User-agent: *\nAllow: /\n");
        Callable<Fetched> asking = () -> fetch("/open");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(_ -> asking).toList())) {
                assertInstanceOf(Fetched.Document.class, answer.get());
            }
        }

        assertEquals(1, server.asked("/robots.txt"));
        assertEquals(50, server.asked("/open"));
        assertEquals(0, fetcher.hosts());
    }

    @Test
    void a_site_without_robots_txt_allows_all() {
        assertInstanceOf(Fetched.Document.class, fetch("/open"));

        assertEquals(1, server.asked("/robots.txt"));
    }

    @Test
    void a_site_whose_robots_txt_cannot_be_had_is_left_alone_for_a_while() {
        server.on("/robots.txt", RawServer.http("500 Internal Server Error", "", ""));

        var failed = assertInstanceOf(Fetched.Failed.class, fetch("/open"));
        fetch("/open");

        assertEquals("robots.txt could not be read: status 500", failed.reason());
        assertNotNull(failed.notBefore());
        assertTrue(failed.notBefore().isAfter(Instant.now()));
        assertEquals(1, server.asked("/robots.txt"));
        assertEquals(0, server.asked("/open"));
    }

    @Test
    void of_an_endless_robots_txt_the_beginning_counts() {
        server.on("/robots.txt", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /closed\n");
            while (true) {
                RawServer.write(out, "Disallow: /more\n");
            }
        });

        assertInstanceOf(Fetched.Document.class, fetch("/open"));
        assertInstanceOf(Fetched.Refused.class, fetch("/closed"));
    }

    @Test
    void a_crawl_delay_is_kept_up_to_the_longest() {
        robots("User-agent: *\nCrawl-delay: 100\n");
        var before = Instant.now();

        for (int i = 0; i < 4; i++) {
            assertInstanceOf(Fetched.Document.class, fetch("/open"));
        }

        assertTrue(Duration.between(before, Instant.now()).toMillis() >= 600);
    }

    private void robots(String text) {
        server.on("/robots.txt", RawServer.http("200 OK", "Content-Type: text/plain\r\n", text));
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(FetchRequest.of(server.url(path)));
    }
}
