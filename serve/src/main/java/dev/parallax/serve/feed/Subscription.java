package dev.parallax.serve.feed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/// One reader's place in the feed: every event after it that the filter lets through, each once, in order.
public final class Subscription {
    private static final int BATCH = 64;

    private final FeedRing ring;
    private final FeedTable table;
    private final FeedFilter filter;
    private long position;

    Subscription(FeedRing ring, FeedTable table, FeedFilter filter, long position) {
        this.ring = ring;
        this.table = table;
        this.filter = filter;
        this.position = position;
    }

    /// The next events, from the ring, or from the store where the ring no longer has them. Waits for news up to
    /// `patience`; empty where there was none that the filter lets through.
    public List<FeedEvent> next(Duration patience) throws SQLException, InterruptedException {
        ring.await(position, patience);
        var events = ring.after(position, BATCH);
        if (events == null) {
            return fromStore();
        }
        if (!events.isEmpty()) {
            position = events.getLast().seq();
        }
        return events.stream().filter(filter::matches).toList();
    }

    /// All up to the ring's head is committed, so a page that is not full has left nothing out.
    private List<FeedEvent> fromStore() throws SQLException {
        long head = ring.head();
        var events = table.between(position, head, filter, BATCH);
        position = events.size() < BATCH ? head : events.getLast().seq();
        return events;
    }
}
