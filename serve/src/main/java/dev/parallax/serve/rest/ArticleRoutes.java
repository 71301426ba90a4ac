package dev.parallax.serve.rest;

import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.serve.feed.FeedFilter.Term;
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
import java.util.stream.Stream;

/// `GET /api/articles` and `/api/articles/{id}`: the latest revision of each article.
public final class ArticleRoutes {
    private static final List<String> PARAMETERS = Stream.of(
                    FeedFilter.PARAMETERS, List.of("from", "to", "status"), Paging.PARAMETERS)
            .flatMap(List::stream)
            .toList();
    private static final List<String> STATUSES = List.of("usable", "withheld", "canceled", "all");

    private final Ledger ledger;

    public ArticleRoutes(Ledger ledger) {
        this.ledger = ledger;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/api/articles", this::list);
        routes.get("/api/articles/{id}", this::show);
    }

    private void list(Context request) throws SQLException {
        var parameters = Parameters.of(request.queryParamMap(), PARAMETERS);
        var paging = Paging.of(parameters);
        var conditions = new ArrayList<>(FeedFilter.of(parameters).terms().stream()
                .map(ArticleRoutes::condition)
                .toList());
        conditions.add(status(parameters.one("status").orElse("usable")));
        conditions.addAll(Period.of(parameters).conditions("at"));
        conditions.addAll(paging.conditions("at", "id"));
        var query = Sql.of("SELECT json, at, id FROM article").where(conditions).then(paging.order("at", "id"));
        Answers.json(request, Listing.json("articles", ledger.all(query, Listing.Entry::read), paging));
    }

    private void show(Context request) throws SQLException {
        Parameters.of(request.queryParamMap(), List.of());
        var query = Sql.of("SELECT json FROM article WHERE id = ?", request.pathParam("id"));
        Answers.found(request, ledger.one(query, row -> row.getString(1)), "article");
    }

    private static Sql status(String text) {
        var status = Parameters.choice("status", text, STATUSES);
        return status.equals("all") ? Sql.of("TRUE") : Sql.of("status = ?", status.toUpperCase(Locale.ROOT));
    }

    /// What a term of a filter means for the latest revisions.
    private static Sql condition(Term term) {
        var anyOf = term.anyOf();
        return switch (term.field()) {
            case OUTLET -> Sql.of("lower(outlet) = ANY (?)", anyOf);
            case STORY ->
                Sql.of("EXISTS (SELECT FROM member m WHERE m.article = article.id AND m.story = ANY (?))", anyOf);
            case ACT ->
                Sql.of("EXISTS (SELECT FROM statement s WHERE s.article = article.id AND act = ANY (?))", anyOf);
            case SPEAKER ->
                Sql.of(
                        "EXISTS (SELECT FROM statement s WHERE s.article = article.id"
                                + " AND (lower(s.speaker) = ANY (?) OR lower(s.name) = ANY (?)))",
                        anyOf,
                        anyOf);
            case ENTITY -> Mentions.of("article.id", anyOf);
            case KIND -> Sql.of("'article' = ANY (?)", anyOf);
        };
    }
}
