package dev.parallax.serve.feed;

import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.query.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The feed as it lies in the store.
public final class FeedTable {
    private static final Sql SELECT = Sql.of("SELECT " + FeedEvent.COLUMNS + " FROM feed");

    private final Ledger ledger;

    public FeedTable(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The number of the newest event; 0 where there is none.
    public long newest() throws SQLException {
        return ledger.all(Sql.of("SELECT coalesce(max(seq), 0) FROM feed"), row -> row.getLong(1))
                .getFirst();
    }

    /// The first events after one number, up to another.
    List<FeedEvent> between(long after, long upTo, FeedFilter filter, int limit) throws SQLException {
        return ledger.all(
                SELECT.where(inside(after, upTo, filter)).then("ORDER BY seq LIMIT ?", limit), FeedEvent::read);
    }

    /// The last events up to a number, oldest first.
    List<FeedEvent> last(int count, long upTo, FeedFilter filter) throws SQLException {
        return ledger.all(
                        SELECT.where(inside(0, upTo, filter)).then("ORDER BY seq DESC LIMIT ?", count), FeedEvent::read)
                .reversed();
    }

    /// Events in whatever order `rest` says.
    public List<FeedEvent> select(List<Sql> conditions, Sql rest) throws SQLException {
        return ledger.all(SELECT.where(conditions).then(rest), FeedEvent::read);
    }

    private static List<Sql> inside(long after, long upTo, FeedFilter filter) {
        var conditions = new ArrayList<>(filter.conditions());
        conditions.add(Sql.of("seq > ? AND seq <= ?", after, upTo));
        return conditions;
    }
}
