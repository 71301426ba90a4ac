package dev.parallax.serve.feed;

import static dev.parallax.serve.query.Listing.instant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that happened: an article arrived or changed, a claim did. `json` is one line.
public record FeedEvent(long seq, Instant at, Instant seen, Map<Field, Set<String>> facets, String json) {
    /// The columns that [#read] wants.
    static final String COLUMNS = "seq, kind, at, seen, story, outlet, entities, speakers, acts, json";

    static FeedEvent read(ResultSet row) throws SQLException {
        var facets = Map.of(
                Field.KIND, only(row.getString("kind")),
                Field.STORY, only(row.getString("story")),
                Field.OUTLET, only(lower(row.getString("outlet"))),
                Field.ENTITY, set(row.getArray("entities")),
                Field.SPEAKER, set(row.getArray("speakers")),
                Field.ACT, set(row.getArray("acts")));
        var json = row.getString("json").replace('\n', ' ').replace('\r', ' ');
        return new FeedEvent(row.getLong("seq"), instant(row, "at"), instant(row, "seen"), facets, json);
    }

    public Set<String> facet(Field field) {
        return facets.getOrDefault(field, Set.of());
    }

    /// `article` or `claim`.
    public String kind() {
        return facet(Field.KIND).iterator().next();
    }

    private static Set<String> only(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }

    private static @Nullable String lower(@Nullable String value) {
        return value == null ? null : value.toLowerCase(Locale.ROOT);
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.copyOf(java.util.Arrays.asList((String[]) array.getArray()));
    }
}
