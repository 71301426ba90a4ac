package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.config.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProxyTest {
    private RawServer proxy;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        proxy = new RawServer();
        fetcher = new Fetcher(
                Fetching.config("proxy: 127.0.0.1:" + proxy.port()), Clock.systemUTC(), ProxyTest::addresses);
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        proxy.close();
    }

    @Test
    void a_proxy_is_asked_for_hosts_that_it_alone_knows() {
        proxy.on("http://news.example/a", RawServer.http("200 OK", "", "hello"));

        assertInstanceOf(Fetched.Document.class, fetch("http://news.example/a"));
        assertEquals(
                "GET http://news.example/a HTTP/1.1", proxy.requests.getFirst().line());
    }

    @Test
    void a_secure_site_is_reached_through_a_tunnel() {
        proxy.on("news.example:443", RawServer.http("502 Bad Gateway", "", ""));

        assertInstanceOf(Fetched.Failed.class, fetch("https://news.example/a"));
        assertEquals(
                "CONNECT news.example:443 HTTP/1.1", proxy.requests.getFirst().line());
    }

    @Test
    void a_proxy_is_not_asked_for_addresses_that_are_not_public() {
        assertInstanceOf(Fetched.Refused.class, fetch("http://169.254.169.254/"));
        assertInstanceOf(Fetched.Refused.class, fetch("http://0x7f.1/"));
        assertInstanceOf(Fetched.Refused.class, fetch("http://inside.example/"));
        assertEquals(0, proxy.requests.size());
    }

    @Test
    void a_setting_that_is_no_proxy_is_a_problem_in_words() {
        var e = assertThrows(ConfigException.class, () -> Fetching.config("proxy: http://proxy"));

        assertTrue(e.getMessage().contains("fetch.proxy must be host:port but was http://proxy"), e::getMessage);
    }

    private Fetched fetch(String url) {
        return fetcher.fetch(Fetching.named(URI.create(url)));
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.equals("inside.example")) {
            return new InetAddress[] {InetAddress.ofLiteral("192.168.0.1")};
        }
        throw new UnknownHostException(host);
    }
}
