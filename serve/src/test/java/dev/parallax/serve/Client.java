package dev.parallax.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// A client of the server under test.
final class Client {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofString());
    }

    /// The lines of a stream, as they come.
    Stream<String> lines(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofLines()).body();
    }

    InputStream bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofInputStream()).body();
    }

    private HttpRequest request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }
}
