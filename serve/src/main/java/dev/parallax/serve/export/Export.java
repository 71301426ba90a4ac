package dev.parallax.serve.export;

import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.serve.query.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads what is stored, however much it is, line by line.
public final class Export {
    private static final int FETCHED = 1000; // rows held in memory at a time

    private final DataSource store;

    public Export(DataSource store) {
        this.store = store;
    }

    /// What to export: a kind, and which of it. `from` is inclusive, `to` exclusive; null is no bound.
    public record Request(
            String kind,
            FeedFilter filter,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /// Tells `each` every line of JSON, in an order that depends on the content alone.
    public void run(Request request, Consumer<String> each) throws SQLException {
        var query = query(request);
        try (var connection = store.getConnection();
                var statement = connection.prepareStatement(query.text())) {
            statement.setFetchSize(FETCHED);
            int n = 1;
            for (var value : query.values()) {
                var bound =
                        value instanceof Collection<?> many ? connection.createArrayOf("text", many.toArray()) : value;
                statement.setObject(n++, bound);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows.getString(1));
                }
            }
            connection.rollback();
        }
    }

    private static Sql query(Request request) {
        var kind = Kind.valueOf(request.kind().toUpperCase(Locale.ROOT));
        var conditions = new ArrayList<Sql>();
        request.filter().terms().forEach(term -> conditions.add(kind.condition(term)));
        Optional.ofNullable(request.from())
                .ifPresent(t -> conditions.add(Sql.of(kind.time() + " >= ?", t.atOffset(ZoneOffset.UTC))));
        Optional.ofNullable(request.to())
                .ifPresent(t -> conditions.add(Sql.of(kind.time() + " < ?", t.atOffset(ZoneOffset.UTC))));
        return Sql.of(kind.select()).where(conditions).then("ORDER BY " + kind.order());
    }
}
