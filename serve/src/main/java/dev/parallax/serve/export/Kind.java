package dev.parallax.serve.export;

import dev.parallax.serve.feed.FeedFilter.Term;
import dev.parallax.serve.query.Sql;

/// What can be exported: the query for its lines, their order, and what a filter's terms mean for them.
/// Each query calls the row's own table `x`, and the article that the row belongs to `a`.
enum Kind {
    ARTICLES("SELECT x.json::text FROM article x JOIN article a ON a.id = x.id", "x.at, x.id"),
    STATEMENTS(
            "SELECT " + Kind.OF_ARTICLE + " || ',\"speaker\":' || coalesce(to_json(x.name)::text, 'null')"
                    + " || ',\"quote\":' || to_json(x.quote) || ',' || substr(x.json::text, 2)"
                    + " FROM statement x JOIN article a ON a.id = x.article",
            "a.at, a.id, x.n"),
    STANCES(
            "SELECT " + Kind.OF_ARTICLE + " || ',' || substr(x.json::text, 2)"
                    + " FROM stance x JOIN article a ON a.id = x.article",
            "a.at, a.id, x.n"),
    ENTITIES(
            "SELECT " + Kind.OF_ARTICLE + " || ',' || substr(x.json::text, 2)"
                    + " FROM entity x JOIN article a ON a.id = x.article",
            "a.at, a.id, x.n"),
    STORIES("SELECT x.json::text FROM story x", "x.first, x.id"),
    MEMBERS("SELECT x.json::text FROM member x JOIN article a ON a.id = x.article", "x.story, a.at, a.id"),
    CLAIMS("SELECT x.json::text FROM claim x", "x.story, x.last, x.id");

    private static final String OF_ARTICLE =
            "'{\"article\":' || to_json(a.id) || ',\"revision\":' || a.revision || ',\"outlet\":' || to_json(a.outlet)"
                    + " || ',\"published\":' || coalesce((a.json -> 'published')::text, 'null')";

    private final String select;
    private final String order;

    Kind(String select, String order) {
        this.select = select;
        this.order = order;
    }

    String select() {
        return select;
    }

    String order() {
        return order;
    }

    /// The time that `--from` and `--to` go by.
    String time() {
        return switch (this) {
            case STORIES, CLAIMS -> "x.last";
            case ARTICLES, STATEMENTS, STANCES, ENTITIES, MEMBERS -> "a.at";
        };
    }

    Sql condition(Term term) {
        var values = term.anyOf();
        return switch (this) {
            case STATEMENTS ->
                switch (term.field()) {
                    case SPEAKER -> Sql.of("(lower(x.speaker) = ANY (?) OR lower(x.name) = ANY (?))", values, values);
                    case ACT -> Sql.of("x.act = ANY (?)", values);
                    case ENTITY, OUTLET, STORY, KIND -> ofArticle(term);
                };
            case ENTITIES ->
                switch (term.field()) {
                    case ENTITY -> Sql.of("(lower(x.id) = ANY (?) OR lower(x.name) = ANY (?))", values, values);
                    case SPEAKER, ACT, OUTLET, STORY, KIND -> ofArticle(term);
                };
            case ARTICLES, STANCES, MEMBERS -> ofArticle(term);
            case STORIES -> ofStory("x.id", term);
            case CLAIMS ->
                switch (term.field()) {
                    case SPEAKER, ENTITY ->
                        Sql.of("EXISTS (SELECT FROM unnest(x.holders) h WHERE lower(h) = ANY (?))", values);
                    case ACT, OUTLET, STORY, KIND -> ofStory("x.story", term);
                };
        };
    }

    /// Some article of the story satisfies the term.
    private static Sql ofStory(String story, Term term) {
        return Sql.of("EXISTS (SELECT FROM member m JOIN article a ON a.id = m.article WHERE m.story = " + story
                        + " AND")
                .then(ofArticle(term))
                .then(")");
    }

    private static Sql ofArticle(Term term) {
        var values = term.anyOf();
        return switch (term.field()) {
            case ENTITY ->
                Sql.of(
                        "EXISTS (SELECT FROM entity e WHERE e.article = a.id"
                                + " AND (lower(e.id) = ANY (?) OR lower(e.name) = ANY (?)))",
                        values,
                        values);
            case SPEAKER ->
                Sql.of(
                        "EXISTS (SELECT FROM statement s WHERE s.article = a.id"
                                + " AND (lower(s.speaker) = ANY (?) OR lower(s.name) = ANY (?)))",
                        values,
                        values);
            case ACT -> Sql.of("EXISTS (SELECT FROM statement s WHERE s.article = a.id AND s.act = ANY (?))", values);
            case OUTLET -> Sql.of("lower(a.outlet) = ANY (?)", values);
            case STORY -> Sql.of("EXISTS (SELECT FROM member m WHERE m.article = a.id AND m.story = ANY (?))", values);
            case KIND -> Sql.of("TRUE");
        };
    }
}
