package dev.parallax.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a stream of server-sent events and remembers the last event's id, to go on there.
final class EventReader {
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable String lastId;
    private boolean ended;

    /// Tells `each` the data of every event; returns when the stream breaks off or ends.
    void read(URI address, Consumer<String> each) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        var response = client.send(request.build(), BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() != 200) {
                throw new IllegalArgumentException(
                        lines.findFirst().orElse("the server answered " + response.statusCode()));
            }
            lines.takeWhile(_ -> !ended).forEach(line -> take(line, each));
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(String line, Consumer<String> each) {
        int colon = line.indexOf(':');
        var value = line.substring(colon + 1).strip();
        switch (colon < 0 ? line : line.substring(0, colon)) {
            case "id" -> lastId = value;
            case "event" -> ended = value.equals("end");
            case "data" -> each.accept(value);
            default -> {} // a comment that keeps the line open, or the end of an event
        }
    }

    /// Whether the server said that there is no more.
    boolean ended() {
        return ended;
    }
}
