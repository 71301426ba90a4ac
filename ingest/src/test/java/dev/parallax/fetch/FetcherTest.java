package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Bytes;
import dev.parallax.watched.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FetcherTest {
    private static final String HEADERS = """
            Content-Type: text/html; charset=koi8-r\r
            ETag: "a1"\r
            Last-Modified: Tue, 24 Nov 2026 10:00:00 GMT\r
            Date: Tue, 24 Nov 2026 12:00:00 GMT\r
            Set-Cookie: who=you\r
            """;
    private static final Validators VALIDATORS = new Validators("\"a1\"", "Tue, 24 Nov 2026 10:00:00 GMT");

    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        fetcher = Fetching.local("contact: news@example.org\nlimits.bytes: 100000");
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void a_document_comes_as_it_is_with_what_is_said_of_it() {
        server.on("/a?b=c%20d", RawServer.http("200 OK", HEADERS, "hello"));

        var fetched = fetch("/a?b=c%20d#part");

        assertEquals(
                new Fetched.Document(
                        server.url("/a?b=c%20d"),
                        false,
                        Bytes.utf8("hello"),
                        "text/html; charset=koi8-r",
                        VALIDATORS,
                        Instant.parse("2026-11-24T12:00:00Z")),
                fetched);
    }

    @Test
    void the_request_says_who_asks_and_keeps_no_cookies() {
        server.on("/", RawServer.http("200 OK", HEADERS, "hello"));

        fetch("");
        fetch("");

        var request = server.requests.getLast();
        assertEquals("GET / HTTP/1.1", request.line());
        assertTrue(request.has("User-Agent: Parallax/0.1 (+news@example.org)"), request::toString);
        assertTrue(request.has("Accept-Encoding: gzip, deflate"), request::toString);
        assertFalse(request.toString().contains("Cookie"), request::toString);
    }

    @Test
    void a_document_that_has_not_changed_is_not_sent_again() {
        server.on("/a", RawServer.http("200 OK", HEADERS, "hello"));
        var known = assertInstanceOf(Fetched.Document.class, fetch("/a")).validators();
        server.on("/a", RawServer.text("HTTP/1.1 304 Not Modified\r\n\r\n"));
        server.on("/b", RawServer.text("HTTP/1.1 304 Not Modified\r\nETag: \"b2\"\r\n\r\n"));

        assertEquals(
                new Fetched.Unchanged(VALIDATORS), fetcher.fetch(new FetchRequest(server.url("/a"), known, false)));
        assertEquals(
                new Fetched.Unchanged(new Validators("\"b2\"", null)),
                fetcher.fetch(new FetchRequest(server.url("/b"), known, false)));
        assertTrue(server.requests.getLast().has("If-None-Match: \"a1\""));
        assertTrue(server.requests.getLast().has("If-Modified-Since: Tue, 24 Nov 2026 10:00:00 GMT"));
        assertInstanceOf(Fetched.Failed.class, fetch("/a"));
    }

    @Test
    void statuses_are_told_apart() {
        server.on("/410", RawServer.http("410 Gone", "", "x"));
        server.on("/403", RawServer.http("403 Forbidden", "", "x"));
        server.on("/451", RawServer.http("451 Unavailable For Legal Reasons", "", "x"));
        server.on("/500", RawServer.http("500 Internal Server Error", "", "x"));
        server.on("/204", RawServer.text("HTTP/1.1 204 No Content\r\n\r\n"));
        server.on("/302", RawServer.http("302 Found", "", "x"));

        assertEquals(new Fetched.Gone(404), fetch("/404"));
        assertEquals(new Fetched.Gone(410), fetch("/410"));
        assertEquals(new Fetched.Refused("status 403"), fetch("/403"));
        assertEquals(new Fetched.Refused("status 451"), fetch("/451"));
        assertEquals(Fetched.Failed.of("status 500"), fetch("/500"));
        assertEquals(Fetched.Failed.of("status 204"), fetch("/204"));
        assertEquals(Fetched.Failed.of("status 302"), fetch("/302"));
    }

    @Test
    void a_host_that_says_retry_after_is_left_alone_until_then() {
        server.on("/busy", RawServer.http("429 Too Many Requests", "Retry-After: 3600\r\n", ""));
        server.on("/other", RawServer.http("200 OK", "", "x"));
        var before = Instant.now();

        var busy = assertInstanceOf(Fetched.Failed.class, fetch("/busy"));
        var other = assertInstanceOf(Fetched.Failed.class, fetch("/other"));

        assertNotNull(busy.notBefore());
        assertTrue(Duration.between(before, busy.notBefore()).toSeconds() >= 3600);
        assertEquals(busy.notBefore(), other.notBefore());
        assertEquals(0, server.asked("/other"));
        assertEquals(1, fetcher.hosts());
    }

    @Test
    void gzip_and_deflate_are_unpacked() throws IOException {
        server.on("/gzip", packed("gzip", gzip("hello")));
        server.on("/members", packed("x-gzip", gzip("hello "), gzip("again")));
        server.on("/deflate", packed("deflate", deflate("hello")));
        server.on("/identity", packed("identity", "hello".getBytes(StandardCharsets.UTF_8)));

        assertEquals("hello", text(fetch("/gzip")));
        assertEquals("hello again", text(fetch("/members")));
        assertEquals("hello", text(fetch("/deflate")));
        assertEquals("hello", text(fetch("/identity")));
    }

    @Test
    void a_document_may_have_as_many_bytes_as_allowed_and_none_more() {
        server.on("/fits", RawServer.http("200 OK", "", "x".repeat(100_000)));
        server.on("/not", RawServer.http("200 OK", "", "x".repeat(100_001)));

        assertEquals(100_000, text(fetch("/fits")).length());
        assertEquals(new Fetched.Refused("document must have at most 100000 bytes"), fetch("/not"));
    }

    @Test
    void name_and_password_in_the_url_log_in_and_show_nowhere() {
        server.on("/private", RawServer.http("200 OK", "", "hello"));

        var fetched =
                fetcher.fetch(Fetching.named(URI.create("http://user:p%40ss@127.0.0.1:" + server.port() + "/private")));

        assertEquals(
                server.url("/private"),
                assertInstanceOf(Fetched.Document.class, fetched).url());
        assertTrue(server.requests.getLast().has("Authorization: Basic dXNlcjpwQHNz"));
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(Fetching.named(server.url(path)));
    }

    private static String text(Fetched fetched) {
        return assertInstanceOf(Fetched.Document.class, fetched).bytes().toString(StandardCharsets.UTF_8);
    }

    private static RawServer.Answer packed(String coding, byte[]... parts) {
        return out -> {
            var head = "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\n\r\n";
            RawServer.write(out, head);
            for (var part : parts) {
                out.write(part);
                out.flush();
            }
        };
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] deflate(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
