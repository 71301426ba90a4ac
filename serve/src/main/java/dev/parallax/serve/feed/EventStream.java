package dev.parallax.serve.feed;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/// An answer that goes on: server-sent events, written by the request's own thread. Writing waits for a slow client;
/// one that takes nothing for the connection's idle time is gone, and writing to it fails.
public final class EventStream {
    private static final int RETRY_MILLIS = 2_000;

    private final OutputStream out;
    private final Duration heartbeat;
    private long written;

    private EventStream(OutputStream out, Duration heartbeat) {
        this.out = out;
        this.heartbeat = heartbeat;
    }

    public static EventStream open(Context request, Duration heartbeat) throws IOException {
        request.res().setContentType("text/event-stream; charset=utf-8");
        request.res().setHeader("Cache-Control", "no-cache");
        request.res().setHeader("X-Accel-Buffering", "no");
        var stream = new EventStream(request.res().getOutputStream(), heartbeat);
        stream.write("retry: " + RETRY_MILLIS + "\n\n");
        stream.flush();
        return stream;
    }

    public void send(List<FeedEvent> events) throws IOException {
        for (var event : events) {
            write("id: " + event.seq() + "\nevent: " + event.kind() + "\ndata: " + event.json() + "\n\n");
        }
        if (!events.isEmpty()) {
            flush();
        }
    }

    /// Tells the client that nothing more will come.
    public void end() throws IOException {
        write("event: end\ndata: {}\n\n");
        flush();
    }

    /// Writes a comment if nothing else was written for the time of a heart-beat: proxies and clients know by it that
    /// the stream lives, and we know that the client does.
    public void keepAlive() throws IOException {
        if (System.nanoTime() - written >= heartbeat.toNanos()) {
            write(":\n\n");
            flush();
        }
    }

    public Duration heartbeat() {
        return heartbeat;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void flush() throws IOException {
        out.flush();
        written = System.nanoTime();
    }
}
