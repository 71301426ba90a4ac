package dev.parallax.serve.replay;

import dev.parallax.serve.feed.FeedEvent;
import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.serve.feed.FeedTable;
import dev.parallax.serve.query.Period;
import dev.parallax.serve.query.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The feed up to now in order of time, then number, a page at a time.
final class History {
    private static final int PAGE = 200;

    private final FeedTable table;
    private final By by;
    private final List<Sql> asked;
    private @Nullable Place place;

    /// Which time orders it.
    enum By {
        PUBLISHED("at"),
        SEEN("seen");

        private final String column;

        By(String column) {
            this.column = column;
        }

        Instant of(FeedEvent event) {
            return this == SEEN ? event.seen() : event.at();
        }
    }

    /// The last event that was read.
    record Place(Instant time, long seq) {}

    History(FeedTable table, By by, Period period, FeedFilter filter) throws SQLException {
        this.table = table;
        this.by = by;
        this.asked = new ArrayList<>(filter.conditions());
        asked.addAll(period.conditions(by.column));
        asked.add(Sql.of("seq <= ?", table.newest()));
    }

    /// Goes on after an event of an earlier reading.
    void skipTo(long seq) throws SQLException {
        table.select(List.of(Sql.of("seq = ?", seq)), Sql.of("LIMIT 1")).forEach(this::moveTo);
    }

    /// The next events; empty at the end.
    List<FeedEvent> next() throws SQLException {
        var conditions = new ArrayList<>(asked);
        if (place != null) {
            conditions.add(Sql.of("(" + by.column + ", seq) > (?, ?)", place.time(), place.seq()));
        }
        var events = table.select(conditions, Sql.of("ORDER BY " + by.column + ", seq LIMIT ?", PAGE));
        if (!events.isEmpty()) {
            moveTo(events.getLast());
        }
        return events;
    }

    Instant time(FeedEvent event) {
        return by.of(event);
    }

    private void moveTo(FeedEvent event) {
        place = new Place(by.of(event), event.seq());
    }
}
