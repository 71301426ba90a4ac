package dev.parallax.sink;

import dev.parallax.news.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The feed's rows of articles: a revision is announced once, when both the article and the story it is in are stored.
final class FeedRows {
    private static final String ANNOUNCE = """
            WITH ready AS (
              SELECT a.id, min(m.story) AS story
              FROM article a LEFT JOIN member m ON m.article = a.id AND m.revision = a.revision
              WHERE a.id = ANY (?) AND a.fed < a.revision AND (a.status <> 'USABLE' OR m.story IS NOT NULL)
              GROUP BY a.id),
            fed AS (UPDATE article a SET fed = a.revision FROM ready r WHERE a.id = r.id RETURNING a.*, r.story)
            INSERT INTO feed (kind, key, at, seen, story, outlet, entities, speakers, acts, json)
            SELECT 'article', f.id, f.at, f.seen, f.story, f.outlet,
              ARRAY (SELECT DISTINCT lower(w) FROM entity e, LATERAL (VALUES (e.id), (e.name)) v (w)
                     WHERE e.article = f.id),
              ARRAY (SELECT DISTINCT lower(w) FROM statement s, LATERAL (VALUES (s.speaker), (s.name)) v (w)
                     WHERE s.article = f.id AND w IS NOT NULL),
              ARRAY (SELECT DISTINCT act FROM statement s WHERE s.article = f.id),
              ('{"story":' || coalesce(to_json(f.story)::text, 'null') || ',' || substr(f.json::text, 2))::json
            FROM fed f ORDER BY f.seen, f.id
            """;

    private final Connection connection;

    FeedRows(Connection connection) {
        this.connection = connection;
    }

    /// Announces what has become complete by these articles and stories, and wakes whoever follows the feed.
    void announce(Set<String> articles, Collection<@Nullable Story> stories) throws SQLException {
        var touched = new HashSet<>(articles);
        stories.stream()
                .filter(Objects::nonNull)
                .flatMap(s -> s.members().stream())
                .forEach(m -> touched.add(m.article()));
        try (var announce = connection.prepareStatement(ANNOUNCE);
                var wake = connection.createStatement()) {
            announce.setArray(1, connection.createArrayOf("text", touched.toArray()));
            announce.executeUpdate();
            wake.execute("NOTIFY parallax_feed");
        }
    }
}
