package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whatever a server sends, the fetcher answers with words, in time.
@Timeout(20)
class HostileServerTest {
    private RawServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        fetcher = Fetching.local("limits: {bytes: 100000, total: 1s, read: 700ms}");
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void ten_gigabytes_of_zeros_in_gzip_stop_at_the_limit() {
        server.on("/bomb", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
            writeZeros(new GZIPOutputStream(out), 10L << 30);
        });

        refused("document must have at most 100000 bytes", fetch("/bomb"));
    }

    @Test
    void a_bomb_within_a_bomb_stops_at_the_limit() throws IOException {
        var inner = new ByteArrayOutputStream();
        try (var twice = new GZIPOutputStream(new GZIPOutputStream(inner))) {
            writeZeros(twice, 20 << 20);
        }
        server.on("/twice", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\n");
            inner.writeTo(out);
        });
        server.on("/thrice", RawServer.http("200 OK", "Content-Encoding: gzip, gzip, gzip\r\n", "x"));

        refused("document must have at most 100000 bytes", fetch("/twice"));
        refused("document must be compressed at most twice but was 3 times", fetch("/thrice"));
    }

    @Test
    void a_body_without_end_stops_at_the_limit() {
        server.on("/endless", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
            writeZeros(out, Long.MAX_VALUE);
        });
        server.on("/chunks", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                RawServer.write(out, "5\r\nhello\r\n");
            }
        });

        refused("document must have at most 100000 bytes", fetch("/endless"));
        refused("document must have at most 100000 bytes", fetch("/chunks"));
    }

    @Test
    void a_length_that_lies_is_no_document() {
        server.on("/short", RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort"));
        server.on("/negative", RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nshort"));
        server.on("/huge", RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nshort"));
        server.on("/chunked", RawServer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nshort"));

        failed("connection closed before the end", fetch("/short"));
        failed("", fetch("/negative"));
        failed("", fetch("/huge"));
        failed("", fetch("/chunked"));
    }

    @Test
    void bytes_beyond_the_stated_length_are_not_taken_for_the_next_answer() {
        var smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil";
        server.on("/kept/more", RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood" + smuggled));
        server.on("/kept/next", RawServer.http("200 OK", "", "next"));

        assertEquals("good", text(fetch("/kept/more")));
        assertEquals("next", text(fetch("/kept/next")));
    }

    @Test
    void a_slow_drip_ends_with_the_time_limit() throws IOException {
        var closing = new CountDownLatch(1);
        server.on("/drip", out -> drip(out, "HTTP/1.1 200 OK\r\n\r\n", closing));
        server.on("/drip-head", out -> drip(out, "HTTP/1.1 200 OK\r\nX-Long: ", closing));

        failed("no whole answer within 1000 ms", fetch("/drip"));
        failed("no whole answer within 1000 ms", fetch("/drip-head"));

        closing.countDown();
    }

    @Test
    void silence_ends_with_the_read_limit() throws IOException {
        var closing = new CountDownLatch(1);
        server.on("/silent", _ -> await(closing, Long.MAX_VALUE));

        failed("no byte within the time limit", fetch("/silent"));

        closing.countDown();
    }

    @Test
    void a_bomb_of_headers_fails() {
        var many = IntStream.range(0, 10_000).mapToObj("X-%d: y\r\n"::formatted).toList();
        server.on("/many", RawServer.http("200 OK", String.join("", many), "x"));
        server.on("/long", RawServer.http("200 OK", "X: " + "y".repeat(1_000_000) + "\r\n", "x"));
        server.on("/endless", out -> {
            RawServer.write(out, "HTTP/1.1 200 OK\r\nX: ");
            writeZeros(out, Long.MAX_VALUE);
        });
        server.on("/informed", out -> {
            while (true) {
                RawServer.write(out, "HTTP/1.1 103 Early Hints\r\n\r\n");
            }
        });

        failed("headers longer or more than allowed", fetch("/many"));
        failed("headers longer or more than allowed", fetch("/long"));
        failed("headers longer or more than allowed", fetch("/endless"));
        failed("", fetch("/informed"));
    }

    @Test
    void what_is_not_http_fails() {
        server.on("/rubbish", RawServer.text("\0\1\2 no such protocol\r\n\r\n"));
        server.on("/status", RawServer.text("HTTP/1.1 two hundred OK\r\n\r\n"));
        server.on("/nothing", RawServer.text(""));
        server.on("/gzip", RawServer.http("200 OK", "Content-Encoding: gzip\r\n", "this is not gzip"));
        server.on("/zstd", RawServer.http("200 OK", "Content-Encoding: zstd\r\n", "x"));

        failed("", fetch("/rubbish"));
        failed("", fetch("/status"));
        failed("connection closed without an answer", fetch("/nothing"));
        failed("compressed document broken", fetch("/gzip"));
        refused("document must be gzip or deflate but was zstd", fetch("/zstd"));
    }

    @Test
    void a_server_without_tls_or_without_anybody_fails() throws IOException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> answerAtOnce(plain));
            var secure = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");

            failed("no secure connection", fetcher.fetch(Fetching.named(secure)));
        }
        server.close();

        failed("no connection: refused", fetch("/"));
    }

    private static void answerAtOnce(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // The client went away.
        }
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(Fetching.named(server.url(path)));
    }

    private static String text(Fetched fetched) {
        return assertInstanceOf(Fetched.Document.class, fetched).bytes().toString(StandardCharsets.UTF_8);
    }

    private static void refused(String reason, Fetched fetched) {
        assertEquals(new Fetched.Refused(reason), fetched);
    }

    private static void failed(String reason, Fetched fetched) {
        var failed = assertInstanceOf(Fetched.Failed.class, fetched);
        assertTrue(failed.reason().startsWith(reason), failed::reason);
    }

    private static void writeZeros(OutputStream out, long count) throws IOException {
        var zeros = new byte[1 << 16];
        for (long left = count; left > 0; left -= zeros.length) {
            out.write(zeros);
        }
        out.close();
    }

    private static void drip(OutputStream out, String start, CountDownLatch closing) throws IOException {
        RawServer.write(out, start);
        do {
            out.write('x');
            out.flush();
        } while (!await(closing, 20));
    }

    private static boolean await(CountDownLatch closing, long millis) throws IOException {
        try {
            return closing.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
