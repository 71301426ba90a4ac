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
import io.javalin.http.HttpStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// `GET /api/rejections` and `/api/rejections/{partition}/{offset}`: what was refused and why, and the bytes of it.
public final class RejectionRoutes {
    /// The place of a rejection in its topic as one id that sorts like the place.
    private static final String ID =
            "(lpad(topic_partition::text, 10, '0') || ' ' || lpad(topic_offset::text, 19, '0'))";

    private final Ledger ledger;

    public RejectionRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/rejections", this::list);
        routes.get("/api/rejections/{partition}/{offset}", this::bytes);
    }

    private void list(Context request) throws SQLException {
        var paging = Paging.of(Parameters.of(request.queryParamMap(), Paging.PARAMETERS));
        var query = Sql.of("SELECT *, octet_length(bytes) AS size, " + ID + " AS id FROM rejection")
                .where(paging.conditions("at", ID))
                .then(paging.order("at", ID));
        Answers.json(request, Listing.json("rejections", ledger.all(query, RejectionRoutes::entry), paging));
    }

    private static Listing.Entry entry(ResultSet row) throws SQLException {
        var at = Listing.instant(row, "at");
        var json = Json.object()
                .put("partition", row.getInt("topic_partition"))
                .put("offset", row.getLong("topic_offset"))
                .put("article", row.getString("article"))
                .put("origin", row.getString("origin"))
                .put("step", row.getString("step"))
                .put("reason", row.getString("reason"))
                .put("at", at.toString())
                .put("size", row.getLong("size"));
        return new Listing.Entry(Json.line(json), new Cursor(at, row.getString("id")));
    }

    /// The refused bytes, as they were: to be saved, never to be shown by a browser as what they claim to be.
    private void bytes(Context request) throws SQLException {
        var place = new Parameters(java.util.Map.of(
                "partition", List.of(request.pathParam("partition")), "offset", List.of(request.pathParam("offset"))));
        var query = Sql.of(
                "SELECT bytes FROM rejection WHERE topic_partition = ? AND topic_offset = ?",
                place.number("partition", 0, Integer.MAX_VALUE).orElseThrow().intValue(),
                place.number("offset", 0, Long.MAX_VALUE).orElseThrow());
        ledger.one(query, row -> row.getBytes(1))
                .ifPresentOrElse(
                        bytes -> request.contentType("application/octet-stream")
                                .header("Content-Disposition", "attachment; filename=\"refused\"")
                                .result(bytes),
                        () -> Answers.error(request, HttpStatus.NOT_FOUND, "there is no rejection at that place"));
    }
}
