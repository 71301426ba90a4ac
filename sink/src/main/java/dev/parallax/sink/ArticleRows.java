package dev.parallax.sink;

import dev.parallax.json.ArticleJson;
import dev.parallax.json.Json;
import dev.parallax.news.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The rows of articles, and of what is found in them.
final class ArticleRows {
    private static final String UPSERT = """
            INSERT INTO article (id, revision, status, url, outlet, title, language, at, seen, generation, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            ON CONFLICT (id) DO UPDATE SET (revision, status, url, outlet, title, language, at, seen, generation, json)
              = (excluded.revision, excluded.status, excluded.url, excluded.outlet, excluded.title, excluded.language,
                 excluded.at, excluded.seen, excluded.generation, excluded.json)
            """;

    private final Connection connection;

    ArticleRows(Connection connection) {
        this.connection = connection;
    }

    void write(Collection<@Nullable Article> articles) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT)) {
            for (var article : articles) {
                if (article != null) {
                    bind(upsert, article);
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
        }
        new AnnotationRows(connection)
                .write(articles.stream().filter(java.util.Objects::nonNull).toList());
    }

    private static void bind(PreparedStatement row, Article article) throws SQLException {
        var publication = article.publication();
        row.setString(1, article.id());
        row.setInt(2, article.version().revision());
        row.setString(3, article.version().status().name());
        row.setString(4, publication.url());
        row.setString(5, publication.outlet());
        row.setString(6, article.content().title());
        row.setString(7, article.content().language());
        row.setObject(8, publication.time().atOffset(ZoneOffset.UTC));
        row.setObject(9, publication.seen().at().atOffset(ZoneOffset.UTC));
        row.setString(10, article.version().generation());
        row.setString(11, Json.line(ArticleJson.of(article)));
    }
}
