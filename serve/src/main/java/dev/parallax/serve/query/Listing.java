package dev.parallax.serve.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/// A page of a list as JSON: `{"stories": […], "next": cursor or null}`.
public final class Listing {
    private Listing() {}

    /// An entry: its JSON, and its place in the list.
    public record Entry(String json, Cursor place) {

        /// Reads the columns `json`, `at` and `id`.
        public static Entry read(ResultSet row) throws SQLException {
            return new Entry(row.getString("json"), new Cursor(instant(row, "at"), row.getString("id")));
        }
    }

    /// The page, given its entries and perhaps one more.
    public static String json(String name, List<Entry> entries, Paging paging) {
        var shown = entries.subList(0, Math.min(entries.size(), paging.limit()));
        var next = entries.size() > shown.size() ? '"' + shown.getLast().place().text() + '"' : "null";
        return "{\"" + name + "\":" + array(shown.stream().map(Entry::json).toList()) + ",\"next\":" + next + "}";
    }

    public static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
