package dev.parallax.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server that sends what a test wants, be it HTTP or not. Closes the connection after each answer, but for paths
/// that
/// begin with `/kept`.
final class RawServer implements AutoCloseable {
    /// Writes all that is sent for a request.
    @FunctionalInterface
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    /// A request as it came: its first line and its headers.
    record Request(String line, List<String> headers) {
        String path() {
            return line.split(" ")[1];
        }

        boolean has(String header) {
            return headers.contains(header);
        }
    }

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ServerSocket server;

    RawServer() throws IOException {
        server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /// An answer with a body, and its length unless `headers` say more.
    static Answer http(String status, String headers, String body) {
        return text("HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n" + headers + "\r\n" + body);
    }

    static Answer text(String all) {
        return out -> write(out, all);
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Answer redirect(int status, String location) {
        return http(status + " Moved", "Location: " + location + "\r\n", "");
    }

    RawServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    int port() {
        return server.getLocalPort();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    long asked(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).count();
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.startVirtualThread(() -> serve(socket));
            }
        } catch (IOException _) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var headers = in.lines().takeWhile(header -> !header.isEmpty()).toList();
                var request = new Request(line, headers);
                requests.add(request);
                var answer = answers.getOrDefault(request.path(), http("404 Not Found", "", ""));
                answer.write(socket.getOutputStream());
                socket.getOutputStream().flush();
                if (!request.path().startsWith("/kept")) {
                    return;
                }
            }
        } catch (IOException | RuntimeException _) {
            // The client went away.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
