package dev.parallax.serve.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which page of a list, newest first: at most `limit` entries after the cursor.
public record Paging(int limit, @Nullable Cursor after) {
    public static final List<String> PARAMETERS = List.of("limit", "after");
    private static final long DEFAULT = 50;
    private static final int MOST = 500;

    public static Paging of(Parameters parameters) {
        return new Paging(
                parameters.number("limit", 1, MOST).orElse(DEFAULT).intValue(),
                parameters.one("after").map(Cursor::parse).orElse(null));
    }

    /// The entries of a list by its columns of time and id that come after the cursor.
    public List<Sql> conditions(String time, String id) {
        return after == null
                ? List.of()
                : List.of(Sql.of(
                        time + " <= ? AND (" + time + " < ? OR " + id + " > ?)", after.at(), after.at(), after.id()));
    }

    /// The order of the list, and one entry more than the page, which tells whether there is a next one.
    public Sql order(String time, String id) {
        return Sql.of("ORDER BY " + time + " DESC, " + id + " LIMIT ?", limit + 1);
    }
}
