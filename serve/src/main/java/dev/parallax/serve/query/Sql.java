package dev.parallax.serve.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of SQL with the values of its question marks.
public record Sql(String text, List<Object> values) {
    public Sql {
        values = List.copyOf(values);
    }

    public static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /// This piece, a space, and that one.
    public Sql then(Sql next) {
        return new Sql(
                text + " " + next.text,
                Stream.concat(values.stream(), next.values.stream()).toList());
    }

    public Sql then(String next, Object... nextValues) {
        return then(of(next, nextValues));
    }

    /// `WHERE` all of the conditions.
    public Sql where(List<Sql> conditions) {
        return conditions.isEmpty() ? this : then("WHERE").then(all(conditions));
    }

    /// All of the conditions; `TRUE` where there are none.
    public static Sql all(List<Sql> conditions) {
        var text = conditions.stream().map(Sql::text).collect(Collectors.joining(" AND "));
        var values = conditions.stream().flatMap(c -> c.values.stream()).toList();
        return new Sql(text.isEmpty() ? "TRUE" : text, values);
    }
}
