package dev.parallax.serve.feed;

import dev.parallax.service.Health;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that reads what is new in the store's feed into the ring: at once when the writer tells
/// (`LISTEN parallax_feed`), and every second in case it did not.
public final class FeedFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedFollower.class);
    private static final int POLL_MILLIS = 1_000;
    private static final int PAGE = 500;

    private final DataSource store;
    private final FeedTable table;
    private final FeedRing ring;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("feed").unstarted(this::run);
    private volatile Health health = Health.READY;

    /// A follower that keeps the newest events, at most `capacity` of them and at most so many characters.
    public FeedFollower(DataSource store, FeedTable table, int capacity, long characters) throws SQLException {
        this.store = store;
        this.table = table;
        this.ring = new FeedRing(capacity, characters, table.newest());
    }

    public Feed feed() {
        return new Feed(table, ring);
    }

    public void start() {
        thread.start();
    }

    public Health health() {
        return health;
    }

    /// Follows until closed; where the store is away, tries again every second.
    private void run() {
        try {
            do {
                try {
                    follow();
                } catch (SQLException e) {
                    away(e);
                }
            } while (!closing.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws SQLException {
        try (var connection = store.getConnection()) {
            connection.setAutoCommit(true);
            try (var listen = connection.createStatement()) {
                listen.execute("LISTEN parallax_feed");
            }
            var told = connection.unwrap(PGConnection.class);
            while (closing.getCount() > 0) {
                readOn();
                back();
                told.getNotifications(POLL_MILLIS);
            }
        }
    }

    private void readOn() throws SQLException {
        int read;
        do {
            var events = table.between(ring.head(), Long.MAX_VALUE, FeedFilter.ALL, PAGE);
            ring.append(events);
            read = events.size();
        } while (read == PAGE);
    }

    private void away(SQLException reason) {
        if (health.equals(Health.READY) && closing.getCount() > 0) {
            LOG.atError().setCause(reason).log("the store's feed cannot be read, trying again every second");
            health = Health.starting("the store does not answer");
        }
    }

    private void back() {
        if (!health.equals(Health.READY)) {
            LOG.atInfo().log("the store's feed can be read again");
            health = Health.READY;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        ring.close();
        thread.interrupt();
    }
}
