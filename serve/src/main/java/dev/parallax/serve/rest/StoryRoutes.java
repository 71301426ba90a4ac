package dev.parallax.serve.rest;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `GET /api/stories` and `/api/stories/{id}`: stories that have articles, and one with its members and claims.
public final class StoryRoutes {
    private static final List<String> PARAMETERS = Stream.of(
                    List.of("outlet", "entity", "from", "to", "disputed"), Paging.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    private final Ledger ledger;

    public StoryRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/stories", this::list);
        routes.get("/api/stories/{id}", this::show);
    }

    private void list(Context request) throws SQLException {
        var parameters = Parameters.of(request.queryParamMap(), PARAMETERS);
        var paging = Paging.of(parameters);
        var query = StoryQueries.LIST.where(conditions(parameters, paging)).then(paging.order("last", "id"));
        Answers.json(request, Listing.json("stories", ledger.all(query, StoryQueries::entry), paging));
    }

    private static List<Sql> conditions(Parameters parameters, Paging paging) {
        var conditions = new ArrayList<Sql>();
        conditions.add(Sql.of("articles > 0"));
        conditions.addAll(Period.of(parameters).conditions("first", "last"));
        conditions.addAll(paging.conditions("last", "id"));
        var outlets = lower(parameters.all("outlet"));
        if (!outlets.isEmpty()) {
            conditions.add(StoryQueries.member(Sql.of("lower(a.outlet) = ANY (?)", outlets)));
        }
        var entities = lower(parameters.all("entity"));
        if (!entities.isEmpty()) {
            conditions.add(StoryQueries.member(Mentions.of("a.id", entities)));
        }
        if (parameters.one("disputed").isPresent()) {
            conditions.add(Sql.of("(" + StoryQueries.DISPUTED + " > 0) = ?", parameters.flag("disputed")));
        }
        return conditions;
    }

    private static Set<String> lower(List<String> values) {
        return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /// The story, or the one that it was merged into, which then answers under its own id.
    private void show(Context request) throws SQLException {
        Parameters.of(request.queryParamMap(), List.of());
        var story = ledger.one(StoryQueries.reached(request.pathParam("id")), StoryQueries::entry);
        if (story.isEmpty()) {
            Answers.found(request, story.map(Listing.Entry::json), "story");
            return;
        }
        var id = story.get().place().id();
        var members = ledger.all(StoryQueries.members(id), StoryQueries::memberOf);
        var claims = ledger.all(StoryQueries.claims(id), row -> row.getString("json"));
        Answers.json(request, StoryQueries.whole(story.get().json(), members, claims));
    }
}
