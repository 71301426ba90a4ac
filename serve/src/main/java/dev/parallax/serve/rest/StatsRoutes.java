package dev.parallax.serve.rest;

import dev.parallax.json.Json;
import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Sql;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.SQLException;
import java.util.List;

/// `GET /api/stats`: how much there is, at most a second old.
public final class StatsRoutes {
    private static final Sql COUNTS = Sql.of("""
            SELECT 'articles' AS name, count(*) AS n FROM article WHERE status = 'USABLE'
            UNION ALL SELECT 'withdrawn', count(*) FROM article WHERE status <> 'USABLE'
            UNION ALL SELECT 'entities', count(DISTINCT id) FROM entity
            UNION ALL SELECT 'statements', count(*) FROM statement
            UNION ALL SELECT 'stances', count(*) FROM stance
            UNION ALL SELECT 'stories', count(*) FROM story WHERE articles > 0
            UNION ALL SELECT 'claims', count(*) FROM claim
            UNION ALL SELECT 'disputed', count(*) FROM claim WHERE status = 'DISPUTED'
            UNION ALL SELECT 'rejections', count(*) FROM rejection
            UNION ALL SELECT 'seq', coalesce(max(seq), 0) FROM feed
            """);

    private static final long FRESH_NANOS = 1_000_000_000;

    private final Ledger ledger;
    private volatile Counted counted = new Counted("{}", System.nanoTime() - FRESH_NANOS);

    /// An answer, and when it was counted: counting is dear, and every open page asks.
    private record Counted(String json, long at) {}

    public StatsRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/stats", this::show);
    }

    private void show(Context request) throws SQLException {
        Parameters.of(request.queryParamMap(), List.of());
        if (System.nanoTime() - counted.at() >= FRESH_NANOS) {
            counted = count();
        }
        Answers.json(request, counted.json());
    }

    private Counted count() throws SQLException {
        var json = Json.object();
        ledger.all(COUNTS, row -> json.put(row.getString("name"), row.getLong("n")));
        return new Counted(Json.line(json), System.nanoTime());
    }
}
