package dev.parallax.serve.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// The store, for reading.
public final class Ledger {
    private final DataSource store;

    public Ledger(DataSource store) {
        this.store = store;
    }

    /// What becomes of a row.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(Sql query, Row<T> row) throws SQLException {
        try (var connection = store.getConnection();
                var statement = prepare(connection, query);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        }
    }

    public <T> Optional<T> one(Sql query, Row<T> row) throws SQLException {
        return all(query, row).stream().findFirst();
    }

    private static PreparedStatement prepare(Connection connection, Sql query) throws SQLException {
        var statement = connection.prepareStatement(query.text());
        int n = 1;
        for (var value : query.values()) {
            statement.setObject(n++, toSql(connection, value));
        }
        return statement;
    }

    private static Object toSql(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Collection<?> many ->
                connection.createArrayOf(
                        "text", many.stream().map(v -> storable(v.toString())).toArray());
            case String text -> storable(text);
            default -> value;
        };
    }

    /// PostgreSQL holds no NUL, so a text with one must not be found, and must not be an error either.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
