package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class RedirectTest {
    private static final Map<String, String> HOSTS = Map.of(
            "news.example", "127.0.0.1",
            "other.example", "127.0.0.1",
            "inside.example", "10.0.0.1",
            "metadata.example", "169.254.169.254",
            "mapped.example", "::ffff:10.0.0.1");

    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        fetcher = new Fetcher(
                Fetching.config("allowed.networks: 127.0.0.1/32"), Clock.systemUTC(), RedirectTest::addresses);
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void a_redirect_leads_to_the_document_and_says_whether_it_moved_for_good() {
        server.on("/end", RawServer.http("200 OK", "", "hello"));
        server.on("/good", RawServer.redirect(301, "/better"));
        server.on("/better", RawServer.redirect(308, server.url("/end").toString()));
        server.on("/while", RawServer.redirect(302, "/good"));

        assertEquals(server.url("/end"), document("/good").url());
        assertTrue(document("/good").movedForGood());
        assertFalse(document("/while").movedForGood());
        assertFalse(document("/end").movedForGood());
    }

    @Test
    void a_location_that_is_no_proper_url_is_read_as_browsers_do() {
        server.on("/a/b?c=d", RawServer.redirect(302, "?q=ü|x [1]%"));
        server.on("/a/b?q=%FC%7Cx%20%5B1%5D%25", RawServer.redirect(302, "../e#part"));
        server.on("/e", RawServer.http("200 OK", "", "hello"));

        assertEquals(server.url("/e"), document("/a/b?c=d").url());
    }

    @Test
    void redirects_in_a_circle_and_too_many_are_refused() {
        server.on("/one", RawServer.redirect(302, "/two")).on("/two", RawServer.redirect(302, "/one"));
        for (int i = 0; i < 10; i++) {
            server.on("/" + i, RawServer.redirect(302, "/" + (i + 1)));
        }

        assertEquals(
                refused("redirects must end but came back to http://news.example:" + server.port() + "/one"),
                fetch("/one"));
        assertEquals(refused("redirects must be at most 5 but went on"), fetch("/0"));
        assertEquals(1, server.asked("/5"));
        assertEquals(0, server.asked("/6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://metadata.example/",
                "http://inside.example/",
                "http://mapped.example/",
                "http://10.0.0.1/",
                "http://167772161/",
                "http://0x0a.1/",
                "http://0012.0.0.1/",
                "http://%31%30.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:a00:1]/",
                "http://[64:ff9b::a00:1]/",
                "http://127.0.0.2/",
                "http://0/"
            })
    void a_redirect_to_an_address_that_is_not_public_is_refused(String location) {
        server.on("/lure", RawServer.redirect(302, location));

        var refused = assertInstanceOf(Fetched.Refused.class, fetch("/lure"));

        assertTrue(refused.reason().contains("must have a public address"), refused::reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://news.example/", "javascript:alert(1)", "http://", "http://a b/"})
    void a_redirect_out_of_the_web_is_refused(String location) {
        server.on("/lure", RawServer.redirect(302, location));

        assertInstanceOf(Fetched.Refused.class, fetch("/lure"));
    }

    @Test
    void a_redirect_to_a_port_of_another_service_is_refused() {
        server.on("/lure", RawServer.redirect(302, "http://news.example:25/"));

        assertEquals(refused("port must be 80, 443 or from 1024 on but was 25"), fetch("/lure"));
    }

    @Test
    void name_and_password_are_not_taken_to_another_host() {
        server.on("/mine", RawServer.redirect(302, "/same"));
        server.on("/same", RawServer.redirect(302, "http://x:y@other.example:" + server.port() + "/other"));
        server.on("/other", RawServer.http("200 OK", "", "hello"));

        var fetched =
                fetcher.fetch(Fetching.named(URI.create("http://me:secret@news.example:" + server.port() + "/mine")));

        assertInstanceOf(Fetched.Document.class, fetched);
        assertTrue(server.requests.get(1).toString().contains("Authorization"));
        assertFalse(server.requests.get(2).toString().contains("Authorization"));
    }

    @Test
    void a_host_that_is_unknown_fails() {
        var fetched = fetcher.fetch(Fetching.named(URI.create("http://nowhere.example/")));

        assertEquals(Fetched.Failed.of("host nowhere.example is unknown"), fetched);
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        var address = HOSTS.get(host);
        if (address == null) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.ofLiteral(address)};
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(Fetching.named(URI.create("http://news.example:" + server.port() + path)));
    }

    private Fetched.Document document(String path) {
        return assertInstanceOf(Fetched.Document.class, fetcher.fetch(Fetching.named(server.url(path))));
    }

    private static Fetched.Refused refused(String reason) {
        return new Fetched.Refused(reason);
    }
}
