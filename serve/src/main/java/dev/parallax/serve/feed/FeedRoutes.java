package dev.parallax.serve.feed;

import dev.parallax.serve.query.Parameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// `GET /api/feed`: what happens, as it happens.
public final class FeedRoutes {
    private static final List<String> PARAMETERS = Stream.concat(
                    FeedFilter.PARAMETERS.stream(), Stream.of("after", "last"))
            .toList();
    private static final int MOST_LAST = 1_000;

    private final Feed feed;
    private final Duration heartbeat;

    public FeedRoutes(Feed feed, Duration heartbeat) {
        this.feed = feed;
        this.heartbeat = heartbeat;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/feed", this::follow);
    }

    private void follow(Context request) throws SQLException {
        var parameters = Parameters.of(request.queryParamMap(), PARAMETERS);
        var filter = FeedFilter.of(parameters);
        var after = LastEventId.of(request.header("Last-Event-ID"), parameters);
        int last = parameters.number("last", 0, MOST_LAST).orElse(0L).intValue();
        if (after.isEmpty() && last > 0) {
            var recent = feed.recent(filter, last);
            stream(request, recent.events(), recent.following());
        } else {
            stream(request, List.of(), feed.subscribe(filter, after));
        }
    }

    private void stream(Context request, List<FeedEvent> first, Subscription following) throws SQLException {
        try {
            var stream = EventStream.open(request, heartbeat);
            stream.send(first);
            while (!feed.isClosed()) {
                stream.send(following.next(heartbeat));
                stream.keepAlive();
            }
        } catch (IOException _) {
            // The client has gone, or takes nothing any more: there is nobody to tell.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the server is stopping
        }
    }
}
