package dev.parallax.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A web server with news of its own making: pages that come, change and go, and feeds that list them. It answers under
/// every address of this machine's loopback network, so that it may stand for thousands of hosts.
public final class NewsSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentSkipListMap<>();
    private final Map<String, String> tombstones = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final Map<String, Duration> delays = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();

    public NewsSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(0), 10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The address of a path; `host` is any number: each stands for a host of its own.
    public String url(int host, String path) {
        int number = host + 1;
        return "http://127.%d.%d.%d:%d%s"
                .formatted(
                        1 + number / 62_500,
                        number / 250 % 250,
                        1 + number % 250,
                        server.getAddress().getPort(),
                        path);
    }

    public String url(String path) {
        return url(0, path);
    }

    /// Puts an article at `/FEED/NAME`, or changes the one that is there; `/FEED` then lists it, newest first.
    public void publish(String path, String title, String text) {
        pages.put(path, """
                <!doctype html><html lang="en"><head><title>%s</title></head>
                <body><article><h1>%s</h1>%s</article></body></html>
                """.formatted(
                        title, title, text.lines().map(l -> "<p>" + l + "</p>").collect(Collectors.joining())));
    }

    /// Takes an article away: what is asked for it from now on is answered with `status`.
    public void remove(String path, int status) {
        pages.remove(path);
        answers.put(path, status);
    }

    /// Takes an article out of its feed, which says so.
    public void retract(String path) {
        tombstones.put(path, "");
        pages.remove(path);
    }

    /// From now on a path is answered with `status` and nothing else; 200 ends that.
    public void answer(String path, int status) {
        answers.put(path, status);
    }

    /// From now on a path is answered so much later.
    public void delay(String path, Duration delay) {
        delays.put(path, delay);
    }

    /// From now on a path is answered with a redirect.
    public void redirect(String path, String to) {
        redirects.put(path, to);
    }

    public int requests(String path) {
        return requests.getOrDefault(path, new AtomicInteger()).get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            requests.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
            Thread.sleep(delays.getOrDefault(path, Duration.ZERO));
            int status = redirects.containsKey(path) ? 301 : answers.getOrDefault(path, 200);
            exchange.getResponseHeaders().add("Location", redirects.getOrDefault(path, path));
            var page = pages.get(path);
            if (status != 200) {
                exchange.sendResponseHeaders(status, -1);
            } else if (page != null) {
                send(exchange, "text/html; charset=utf-8", page);
            } else if (path.lastIndexOf('/') == 0 && !path.endsWith(".txt")) {
                send(exchange, "application/atom+xml", feed(exchange, path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var etag = "\"" + Integer.toHexString(text.hashCode()) + "\"";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("ETag", etag);
        var asked = exchange.getRequestHeaders().getOrDefault("If-None-Match", List.of());
        if (asked.contains(etag)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String feed(HttpExchange exchange, String feed) {
        var site = "http://" + exchange.getRequestHeaders().getFirst("Host");
        var entries = pages.keySet().stream()
                .filter(path -> path.startsWith(feed + "/"))
                .map(path -> "<entry><id>%s</id><title>%s</title><link href=\"%s\"/></entry>"
                        .formatted(path, path, site + path))
                .collect(Collectors.joining("\n"));
        var deleted = tombstones.keySet().stream()
                .filter(path -> path.startsWith(feed + "/"))
                .map(path -> "<at:deleted-entry ref=\"%s\" when=\"2026-01-01T00:00:00Z\"/>".formatted(path))
                .collect(Collectors.joining("\n"));
        return """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                <id>%s</id><title>The Test</title><updated>2026-01-01T00:00:00Z</updated>
                %s
                %s
                </feed>""".formatted(feed, entries, deleted);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
