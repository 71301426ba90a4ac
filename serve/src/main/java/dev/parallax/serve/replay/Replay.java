package dev.parallax.serve.replay;

import dev.parallax.serve.feed.EventStream;
import dev.parallax.serve.feed.FeedEvent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// History, sent on at its pace, until its end or until we are closing.
final class Replay {
    private final History history;
    private final Pacer pacer;
    private final Pause pause;

    /// Waiting, which a service that closes cuts short.
    @FunctionalInterface
    interface Pause {
        /// Whether to go on.
        boolean after(Duration time) throws InterruptedException;
    }

    Replay(History history, Pacer pacer, Pause pause) {
        this.history = history;
        this.pacer = pacer;
        this.pause = pause;
    }

    void to(EventStream stream) throws SQLException, IOException, InterruptedException {
        for (var page = history.next(); !page.isEmpty(); page = history.next()) {
            if (!send(page, stream)) {
                return;
            }
        }
        stream.end();
    }

    /// Sends what is due together, waits for the rest; false where it was cut short.
    private boolean send(List<FeedEvent> page, EventStream stream) throws IOException, InterruptedException {
        var due = new ArrayList<FeedEvent>();
        for (var event : page) {
            if (pacer.left(history.time(event)).isPositive()) {
                stream.send(due);
                due.clear();
                if (!waitFor(event, stream)) {
                    return false;
                }
            }
            due.add(event);
        }
        stream.send(due);
        return pause.after(Duration.ZERO);
    }

    private boolean waitFor(FeedEvent event, EventStream stream) throws IOException, InterruptedException {
        for (var left = pacer.left(history.time(event)); left.isPositive(); left = pacer.left(history.time(event))) {
            if (!pause.after(left.compareTo(stream.heartbeat()) < 0 ? left : stream.heartbeat())) {
                return false;
            }
            stream.keepAlive();
        }
        return true;
    }
}
