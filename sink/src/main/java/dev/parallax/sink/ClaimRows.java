package dev.parallax.sink;

import dev.parallax.json.ClaimJson;
import dev.parallax.json.Json;
import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of claims. What changes is announced on the feed in the same breath; what stays the same is not.
final class ClaimRows {
    private static final String UPSERT = """
            WITH changed AS (
              INSERT INTO claim AS c (id, story, status, roots, last, holders, json) VALUES (?, ?, ?, ?, ?, ?, ?::json)
              ON CONFLICT (id) DO UPDATE SET (story, status, roots, last, holders, json)
                = (excluded.story, excluded.status, excluded.roots, excluded.last, excluded.holders, excluded.json)
              WHERE c.json::text <> excluded.json::text
              RETURNING id, story, last, holders, json)
            INSERT INTO feed (kind, key, at, seen, story, entities, speakers, acts, json)
            SELECT 'claim', id, last, now(), story, lowered, lowered, '{}', json
            FROM changed, LATERAL (SELECT ARRAY (SELECT lower(h) FROM unnest(holders) h)) AS l (lowered)
            """;
    private static final String DELETE = """
            WITH gone AS (DELETE FROM claim WHERE id = ? RETURNING id, story, last, holders)
            INSERT INTO feed (kind, key, at, seen, story, entities, speakers, acts, json)
            SELECT 'claim', id, last, now(), story, lowered, lowered, '{}',
              json_build_object('id', id, 'story', story, 'retracted', true)
            FROM gone, LATERAL (SELECT ARRAY (SELECT lower(h) FROM unnest(holders) h)) AS l (lowered)
            """;

    private final Connection connection;

    ClaimRows(Connection connection) {
        this.connection = connection;
    }

    void write(Map<String, @Nullable Claim> claims) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT);
                var delete = connection.prepareStatement(DELETE)) {
            for (var changed : claims.entrySet()) {
                var claim = changed.getValue();
                if (claim == null) {
                    delete.setString(1, changed.getKey());
                    delete.addBatch();
                } else {
                    bind(upsert, claim);
                    upsert.addBatch();
                }
            }
            upsert.executeBatch();
            delete.executeBatch();
        }
    }

    private void bind(PreparedStatement row, Claim claim) throws SQLException {
        var holders = claim.positions().stream()
                .flatMap(p -> Stream.of(p.holder(), p.entity()))
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
        var last = claim.positions().stream()
                .map(Position::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        row.setString(1, claim.id());
        row.setString(2, claim.story());
        row.setString(3, claim.status().name());
        row.setInt(4, claim.independentRoots());
        row.setObject(5, last.atOffset(ZoneOffset.UTC));
        row.setArray(6, connection.createArrayOf("text", holders));
        row.setString(7, Json.line(ClaimJson.of(claim)));
    }
}
