package dev.parallax.serve.rest;

import dev.parallax.json.Json;
import dev.parallax.serve.query.Cursor;
import dev.parallax.serve.query.JsonText;
import dev.parallax.serve.query.Listing;
import dev.parallax.serve.query.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// What is asked of the store about stories, and how its rows become JSON.
final class StoryQueries {
    static final String DISPUTED = "(SELECT count(*) FROM claim c WHERE c.story = story.id AND c.status = 'DISPUTED')";

    static final Sql LIST = Sql.of("SELECT json, last AS at, id, " + DISPUTED + " AS disputed FROM story");

    /// A chain of mergers is as long as this at most; it guards against one that bites its tail.
    private static final int HOPS = 100;

    private StoryQueries() {}

    /// Stories with a member whose article `a` meets a condition.
    static Sql member(Sql condition) {
        return Sql.of("EXISTS (SELECT FROM member m JOIN article a ON a.id = m.article WHERE m.story = story.id AND")
                .then(condition)
                .then(")");
    }

    /// The story under an id, or the one at the end of its mergers.
    static Sql reached(String id) {
        return Sql.of(
                        "WITH RECURSIVE way (id, merged_into, hops) AS (SELECT id, merged_into, 0 FROM story WHERE id = ?"
                                + " UNION ALL SELECT s.id, s.merged_into, hops + 1 FROM way JOIN story s"
                                + " ON s.id = way.merged_into WHERE hops < ?)",
                        id,
                        HOPS)
                .then(LIST)
                .then("WHERE id = (SELECT id FROM way ORDER BY hops DESC LIMIT 1)");
    }

    static Sql members(String story) {
        return Sql.of(
                "SELECT m.json, a.title, a.url, a.at FROM member m JOIN article a ON a.id = m.article"
                        + " WHERE m.story = ? ORDER BY a.at, a.id",
                story);
    }

    /// The claims of a story, those in dispute first, then by how many take a position.
    static Sql claims(String story) {
        return Sql.of(
                "SELECT json FROM claim WHERE story = ?"
                        + " ORDER BY status = 'DISPUTED' DESC, cardinality(holders) DESC, id",
                story);
    }

    static Listing.Entry entry(ResultSet row) throws SQLException {
        var at = row.getObject("at", OffsetDateTime.class);
        return new Listing.Entry(
                JsonText.with(row.getString("json"), "disputed", row.getString("disputed")),
                new Cursor(at == null ? Instant.EPOCH : at.toInstant(), row.getString("id")));
    }

    /// A member's row with what its article adds.
    static String memberOf(ResultSet row) throws SQLException {
        var article = Json.object()
                .put("title", row.getString("title"))
                .put("url", row.getString("url"))
                .put("at", Listing.instant(row, "at").toString());
        return JsonText.merged(row.getString("json"), Json.line(article));
    }

    static String whole(String story, List<String> members, List<String> claims) {
        return JsonText.with(JsonText.with(story, "members", Listing.array(members)), "claims", Listing.array(claims));
    }
}
