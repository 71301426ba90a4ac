package dev.parallax.serve.feed;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The feed as readers see it: where to begin, and what was last.
public final class Feed {
    private final FeedTable table;
    private final FeedRing ring;

    Feed(FeedTable table, FeedRing ring) {
        this.table = table;
        this.ring = ring;
    }

    /// A place in the feed after the event with this number, or after the newest where none is given. A number from
    /// beyond the feed's end comes from before a rebuild of the store, and counts as none.
    public Subscription subscribe(FeedFilter filter, Optional<Long> after) throws SQLException {
        long newest = ring.head();
        if (after.isPresent() && after.get() > newest) {
            newest = Math.max(newest, table.newest());
        }
        long end = newest;
        return new Subscription(
                ring, table, filter, after.filter(seq -> seq <= end).orElse(end));
    }

    /// The last events, oldest first, and the place after them.
    public Recent recent(FeedFilter filter, int count) throws SQLException {
        long newest = ring.head();
        return new Recent(table.last(count, newest, filter), new Subscription(ring, table, filter, newest));
    }

    /// What was last, and what follows.
    public record Recent(List<FeedEvent> events, Subscription following) {}

    public boolean isClosed() {
        return ring.isClosed();
    }
}
