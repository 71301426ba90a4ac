package dev.parallax.serve.rest;

import dev.parallax.news.Claim.Status;
import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.query.Listing;
import dev.parallax.serve.query.Paging;
import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Period;
import dev.parallax.serve.query.Sql;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// `GET /api/claims`, `/api/claims/{id}` and `/api/claims/{id}/history`: what is claimed, who takes which position, and
/// how that came about.
public final class ClaimRoutes {
    private static final List<String> PARAMETERS = Stream.of(
                    List.of("story", "status", "holder", "from", "to"), Paging.PARAMETERS)
            .flatMap(List::stream)
            .toList();
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::name).toList();

    private final Ledger ledger;

    public ClaimRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/claims", this::list);
        routes.get("/api/claims/{id}", this::show);
        routes.get("/api/claims/{id}/history", this::history);
    }

    private void list(Context request) throws SQLException {
        var parameters = Parameters.of(request.queryParamMap(), PARAMETERS);
        var paging = Paging.of(parameters);
        var query = Sql.of("SELECT json, last AS at, id FROM claim")
                .where(conditions(parameters, paging))
                .then(paging.order("last", "id"));
        Answers.json(request, Listing.json("claims", ledger.all(query, Listing.Entry::read), paging));
    }

    private static List<Sql> conditions(Parameters parameters, Paging paging) {
        var conditions = new ArrayList<>(Period.of(parameters).conditions("last"));
        conditions.addAll(paging.conditions("last", "id"));
        var stories = parameters.all("story");
        if (!stories.isEmpty()) {
            conditions.add(Sql.of("story = ANY (?)", stories));
        }
        var statuses = parameters.all("status").stream()
                .map(text -> Parameters.choice("status", text, STATUSES))
                .toList();
        if (!statuses.isEmpty()) {
            conditions.add(Sql.of("status = ANY (?)", statuses));
        }
        var holders = parameters.all("holder").stream()
                .map(h -> h.toLowerCase(Locale.ROOT))
                .toList();
        if (!holders.isEmpty()) {
            conditions.add(Sql.of("EXISTS (SELECT FROM unnest(holders) h WHERE lower(h) = ANY (?))", holders));
        }
        return conditions;
    }

    private void show(Context request) throws SQLException {
        Parameters.of(request.queryParamMap(), List.of());
        var query = Sql.of("SELECT json FROM claim WHERE id = ?", request.pathParam("id"));
        Answers.found(request, ledger.one(query, row -> row.getString(1)), "claim");
    }

    private void history(Context request) throws SQLException {
        Parameters.of(request.queryParamMap(), List.of());
        var id = request.pathParam("id");
        var query = Sql.of("SELECT seq, seen, json FROM feed WHERE kind = 'claim' AND key = ? ORDER BY seq", id);
        var steps = ClaimHistory.of(ledger.all(query, ClaimHistory.Version::read));
        var json = steps.isEmpty() ? Optional.<String>empty() : Optional.of(ClaimHistory.json(id, steps));
        Answers.found(request, json, "claim");
    }
}
