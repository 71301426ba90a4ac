package dev.parallax.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// What a running Parallax answers over HTTP.
record Page(int port) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body());
    }

    /// Asks until the answer is as wanted.
    JsonNode await(String path, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        JsonNode last = JSON.nullNode();
        for (int i = 0; i < 1200; i++) {
            last = get(path);
            if (wanted.test(last)) {
                return last;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError(path + " still answers " + last);
    }
}
