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

/// `GET /api/rejections` and `/api/rejections/{id}`: what was refused and why, and the bytes of it.
public final class RejectionRoutes {
    /// A rejection's number as text that sorts like it.
    private static final String PLACE = "lpad(id::text, 19, '0')";

    private final Ledger ledger;

    public RejectionRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/rejections", this::list);
        routes.get("/api/rejections/{id}", this::bytes);
    }

    private void list(Context request) throws SQLException {
        var paging = Paging.of(Parameters.of(request.queryParamMap(), Paging.PARAMETERS));
        var query = Sql.of("SELECT id AS number, article, origin, step, reason, at, octet_length(bytes) AS size, "
                        + PLACE + " AS id FROM rejection")
                .where(paging.conditions("at", PLACE))
                .then(paging.order("at", PLACE));
        Answers.json(request, Listing.json("rejections", ledger.all(query, RejectionRoutes::entry), paging));
    }

    private static Listing.Entry entry(ResultSet row) throws SQLException {
        var at = Listing.instant(row, "at");
        var json = Json.object()
                .put("id", row.getLong("number"))
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
        var query =
                Sql.of("SELECT bytes FROM rejection WHERE " + PLACE + " = lpad(?, 19, '0')", request.pathParam("id"));
        ledger.one(query, row -> row.getBytes(1))
                .ifPresentOrElse(
                        bytes -> request.contentType("application/octet-stream")
                                .header("Content-Disposition", "attachment; filename=\"refused\"")
                                .result(bytes),
                        () -> Answers.error(
                                request, HttpStatus.NOT_FOUND, "there is no rejection " + request.pathParam("id")));
    }
}
