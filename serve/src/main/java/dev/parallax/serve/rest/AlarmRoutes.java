package dev.parallax.serve.rest;

import dev.parallax.json.Json;
import dev.parallax.serve.query.Cursor;
import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.query.Listing;
import dev.parallax.serve.query.Paging;
import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Sql;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.ResultSet;
import java.sql.SQLException;

/// `GET /api/alarms`: sources whose pages could no longer be read well, or could again.
public final class AlarmRoutes {
    /// An alarm's number as text that sorts like it.
    private static final String PLACE = "lpad(id::text, 19, '0')";

    private final Ledger ledger;

    public AlarmRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/alarms", this::list);
    }

    private void list(Context request) throws SQLException {
        var paging = Paging.of(Parameters.of(request.queryParamMap(), Paging.PARAMETERS));
        var query = Sql.of("SELECT source, kind, share, article, at, " + PLACE + " AS id FROM alarm")
                .where(paging.conditions("at", PLACE))
                .then(paging.order("at", PLACE));
        Answers.json(request, Listing.json("alarms", ledger.all(query, AlarmRoutes::entry), paging));
    }

    private static Listing.Entry entry(ResultSet row) throws SQLException {
        var at = Listing.instant(row, "at");
        var json = Json.object()
                .put("source", row.getString("source"))
                .put("kind", row.getString("kind"))
                .put("share", row.getDouble("share"))
                .put("article", row.getString("article"))
                .put("at", at.toString());
        return new Listing.Entry(Json.line(json), new Cursor(at, row.getString("id")));
    }
}
