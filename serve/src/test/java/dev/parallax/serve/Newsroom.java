package dev.parallax.serve;

import dev.parallax.config.Secret;
import dev.parallax.embedded.EmbeddedPostgresStore;
import dev.parallax.json.ArticleJson;
import dev.parallax.json.ClaimJson;
import dev.parallax.json.Json;
import dev.parallax.json.StoryJson;
import dev.parallax.news.Article;
import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Position;
import dev.parallax.news.Story;
import dev.parallax.sink.Migrations;
import dev.parallax.store.StoreConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// A real store, and rows written to it as the sink would.
final class Newsroom implements AutoCloseable {
    private final EmbeddedPostgresStore postgres;
    private final Connection connection;

    Newsroom(Path folder) throws SQLException {
        postgres = new EmbeddedPostgresStore(folder);
        postgres.start();
        try (var pool = store().open("migrations")) {
            Migrations.run(pool);
        }
        connection = DriverManager.getConnection(postgres.url(), "postgres", "");
        connection.setAutoCommit(false);
    }

    StoreConfig store() {
        return new StoreConfig(postgres.url(), "postgres", new Secret(""), 8);
    }

    /// Stores an article and announces it.
    void publish(Report report, String story) throws SQLException {
        var article = report.article();
        var json = Json.line(ArticleJson.of(article));
        run(
                "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, 'en', ?, ?, 'g1', 1, ?::json)",
                article.id(),
                1,
                "USABLE",
                article.publication().url(),
                report.outlet(),
                report.title(),
                report.time(),
                report.time().plusSeconds(60),
                json);
        annotate(article);
        announce("article", article.id(), report.time(), story, report.outlet(), names(article), acts(article), json);
        connection.commit();
    }

    private void annotate(Article article) throws SQLException {
        int n = 0;
        for (var entity : article.annotations().entities()) {
            run(
                    "INSERT INTO entity VALUES (?, ?, ?, ?, 'PERSON', NULL, ?::json)",
                    article.id(),
                    n++,
                    entity.id(),
                    entity.name(),
                    Json.line(ArticleJson.of(entity)));
        }
        for (var said : article.annotations().statements()) {
            var name = article.entity(Objects.requireNonNull(said.speaker()))
                    .orElseThrow()
                    .name();
            run(
                    "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::json)",
                    article.id(),
                    n++,
                    said.id(),
                    said.speaker(),
                    name,
                    said.act().name(),
                    said.form().name(),
                    said.quote(article.content()),
                    Json.line(ArticleJson.of(said)));
        }
    }

    /// Stores a story with its members, or what it was merged into.
    void tell(Story story) throws SQLException {
        run("DELETE FROM story WHERE id = ?", story.id());
        run("DELETE FROM member WHERE story = ?", story.id());
        var times = story.members().stream()
                .map(m -> m.publication().time())
                .sorted()
                .toList();
        run(
                "INSERT INTO story VALUES (?, ?, 'en', ?, ?, ?, ?, ?, ?::json)",
                story.id(),
                story.title(),
                times.isEmpty() ? null : times.getFirst(),
                times.isEmpty() ? null : times.getLast(),
                story.members().size(),
                (int) story.members().stream()
                        .map(m -> m.publication().outlet())
                        .distinct()
                        .count(),
                story.mergedInto(),
                Json.line(StoryJson.of(story)));
        for (var member : story.members()) {
            run(
                    "INSERT INTO member (story, article, revision, json) VALUES (?, ?, ?, ?::json)",
                    story.id(),
                    member.article(),
                    member.revision(),
                    Json.line(StoryJson.member(story.id(), member)));
        }
        connection.commit();
    }

    /// Stores a claim and announces it.
    void claim(Claim claim) throws SQLException {
        var holders = claim.positions().stream()
                .flatMap(p -> Stream.of(p.holder(), Objects.requireNonNull(p.entity())))
                .distinct()
                .toList();
        var last = claim.positions().stream()
                .map(Position::at)
                .max(Instant::compareTo)
                .orElseThrow();
        var json = Json.line(ClaimJson.of(claim));
        run(
                "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?::json)",
                claim.id(),
                claim.story(),
                claim.status().name(),
                claim.independentRoots(),
                last,
                holders,
                json);
        announce("claim", claim.id(), last, claim.story(), null, lower(holders), List.of(), json);
        connection.commit();
    }

    private void announce(
            String kind,
            String key,
            Instant at,
            String story,
            String outlet,
            List<String> names,
            List<String> acts,
            String json)
            throws SQLException {
        run(
                "INSERT INTO feed (kind, key, at, seen, story, outlet, entities, speakers, acts, json)"
                        + " VALUES (?, ?, ?, now(), ?, ?, ?, ?, ?, ?::json)",
                kind,
                key,
                at,
                story,
                outlet,
                names,
                names,
                acts,
                json);
        run("NOTIFY parallax_feed");
    }

    void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, value(values[n]));
            }
            statement.execute();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    private Object value(Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Collection<?> many -> connection.createArrayOf("text", many.toArray());
            default -> value;
        };
    }

    private static List<String> names(Article article) {
        return lower(article.annotations().entities().stream()
                .flatMap(e -> Stream.of(e.id(), e.name()))
                .toList());
    }

    private static List<String> acts(Article article) {
        return article.annotations().statements().stream()
                .map(s -> s.act().name())
                .distinct()
                .toList();
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        postgres.close();
    }
}
