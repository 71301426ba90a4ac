package dev.parallax.serve.replay;

import dev.parallax.serve.feed.EventStream;
import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.serve.feed.FeedTable;
import dev.parallax.serve.feed.LastEventId;
import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Period;
import dev.parallax.serve.replay.History.By;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `GET /api/replay`: the feed again, from history.
public final class ReplayRoutes {
    private static final List<String> PARAMETERS = Stream.concat(
                    FeedFilter.PARAMETERS.stream(), Stream.of("from", "to", "speed", "by", "after"))
            .toList();

    private final FeedTable table;
    private final Duration heartbeat;
    private final InstantSource clock;
    private final Closing closing;

    public ReplayRoutes(FeedTable table, Duration heartbeat, InstantSource clock, Closing closing) {
        this.table = table;
        this.heartbeat = heartbeat;
        this.clock = clock;
        this.closing = closing;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/replay", this::replay);
    }

    private void replay(Context request) throws SQLException {
        var parameters = Parameters.of(request.queryParamMap(), PARAMETERS);
        var speed = parameters.one("speed").map(Speed::parse).orElse(Speed.MAX);
        var by = parameters
                .one("by")
                .map(text -> Parameters.choice("by", text, List.of("published", "seen")))
                .map(word -> By.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(By.PUBLISHED);
        var history = new History(table, by, Period.of(parameters), FeedFilter.of(parameters));
        var position = LastEventId.of(request.header("Last-Event-ID"), parameters);
        if (position.isPresent()) {
            history.skipTo(position.get());
        }
        try {
            new Replay(history, new Pacer(speed, clock), closing).to(EventStream.open(request, heartbeat));
        } catch (IOException _) {
            // The client has gone.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the server is stopping
        }
    }
}
