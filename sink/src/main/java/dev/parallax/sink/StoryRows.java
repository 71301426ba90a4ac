package dev.parallax.sink;

import dev.parallax.json.Json;
import dev.parallax.json.StoryJson;
import dev.parallax.news.Story;
import dev.parallax.news.Story.Member;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of stories and of their members: a story's latest record says all about both.
final class StoryRows {
    private static final String UPSERT = """
            INSERT INTO story (id, title, language, first, last, articles, outlets, merged_into, json)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            ON CONFLICT (id) DO UPDATE SET (title, language, first, last, articles, outlets, merged_into, json)
              = (excluded.title, excluded.language, excluded.first, excluded.last, excluded.articles, excluded.outlets,
                 excluded.merged_into, excluded.json)
            """;
    private static final String MEMBER =
            "INSERT INTO member (story, article, revision, json) VALUES (?, ?, ?, ?::json)";

    private final Connection connection;

    StoryRows(Connection connection) {
        this.connection = connection;
    }

    void write(Collection<@Nullable Story> changed) throws SQLException {
        var stories = changed.stream().filter(Objects::nonNull).toList();
        try (var delete = connection.prepareStatement("DELETE FROM member WHERE story = ANY (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "text", stories.stream().map(Story::id).toArray()));
            delete.executeUpdate();
        }
        try (var upsert = connection.prepareStatement(UPSERT);
                var insert = connection.prepareStatement(MEMBER)) {
            for (var story : stories) {
                bind(upsert, story);
                upsert.addBatch();
                for (var member : story.members()) {
                    bind(insert, story.id(), member);
                    insert.addBatch();
                }
            }
            upsert.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement row, Story story) throws SQLException {
        var times = story.members().stream().map(m -> m.publication().time()).toList();
        row.setString(1, story.id());
        row.setString(2, story.title());
        row.setString(3, story.language());
        time(row, 4, times.stream().min(Instant::compareTo));
        time(row, 5, times.stream().max(Instant::compareTo));
        row.setInt(6, story.members().size());
        row.setInt(7, (int) story.members().stream()
                .map(m -> m.publication().outlet())
                .distinct()
                .count());
        row.setString(8, story.mergedInto());
        row.setString(9, Json.line(StoryJson.of(story)));
    }

    private static void bind(PreparedStatement row, String story, Member member) throws SQLException {
        row.setString(1, story);
        row.setString(2, member.article());
        row.setInt(3, member.revision());
        row.setString(4, Json.line(StoryJson.member(story, member)));
    }

    private static void time(PreparedStatement row, int column, Optional<Instant> time) throws SQLException {
        if (time.isPresent()) {
            row.setObject(column, time.get().atOffset(ZoneOffset.UTC));
        } else {
            row.setNull(column, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
