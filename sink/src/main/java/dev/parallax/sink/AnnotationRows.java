package dev.parallax.sink;

import dev.parallax.json.ArticleJson;
import dev.parallax.json.Json;
import dev.parallax.news.Article;
import dev.parallax.news.Entity;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// The rows of entities, statements and stances: those of an article are replaced together.
final class AnnotationRows {
    private static final String ENTITY =
            "INSERT INTO entity (article, n, id, name, type, wikidata, json) VALUES (?, ?, ?, ?, ?, ?, ?::json)";
    private static final String STATEMENT = """
            INSERT INTO statement (article, n, id, speaker, name, act, form, quote, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            """;
    private static final String STANCE =
            "INSERT INTO stance (article, n, holder, target, polarity, json) VALUES (?, ?, ?, ?, ?, ?::json)";

    private final Connection connection;

    AnnotationRows(Connection connection) {
        this.connection = connection;
    }

    void write(Collection<Article> articles) throws SQLException {
        var ids = connection.createArrayOf(
                "text", articles.stream().map(Article::id).toArray());
        for (var table : List.of("entity", "statement", "stance")) {
            try (var delete = connection.prepareStatement("DELETE FROM " + table + " WHERE article = ANY (?)")) {
                delete.setArray(1, ids);
                delete.executeUpdate();
            }
        }
        try (var entities = connection.prepareStatement(ENTITY);
                var statements = connection.prepareStatement(STATEMENT);
                var stances = connection.prepareStatement(STANCE)) {
            for (var article : articles) {
                entities(entities, article);
                statements(statements, article);
                stances(stances, article);
            }
            entities.executeBatch();
            statements.executeBatch();
            stances.executeBatch();
        }
    }

    private static void entities(PreparedStatement row, Article article) throws SQLException {
        int n = 0;
        for (Entity entity : article.annotations().entities()) {
            row.setString(1, article.id());
            row.setInt(2, n++);
            row.setString(3, entity.id());
            row.setString(4, entity.name());
            row.setString(5, entity.type().name());
            row.setString(6, entity.wikidata());
            row.setString(7, Json.line(ArticleJson.of(entity)));
            row.addBatch();
        }
    }

    private static void statements(PreparedStatement row, Article article) throws SQLException {
        int n = 0;
        for (Statement statement : article.annotations().statements()) {
            var speaker = statement.speaker();
            row.setString(1, article.id());
            row.setInt(2, n++);
            row.setString(3, statement.id());
            row.setString(4, speaker);
            row.setString(
                    5,
                    speaker == null
                            ? null
                            : article.entity(speaker).map(Entity::name).orElse(null));
            row.setString(6, statement.act().name());
            row.setString(7, statement.form().name());
            row.setString(8, statement.quote(article.content()));
            row.setString(9, Json.line(ArticleJson.of(statement)));
            row.addBatch();
        }
    }

    private static void stances(PreparedStatement row, Article article) throws SQLException {
        int n = 0;
        for (Stance stance : article.annotations().stances()) {
            row.setString(1, article.id());
            row.setInt(2, n++);
            row.setString(3, stance.holder());
            row.setString(4, stance.target());
            row.setString(5, stance.polarity().name());
            row.setString(6, Json.line(ArticleJson.of(stance)));
            row.addBatch();
        }
    }
}
