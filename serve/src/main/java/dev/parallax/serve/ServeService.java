package dev.parallax.serve;

import com.zaxxer.hikari.HikariDataSource;
import dev.parallax.serve.feed.FeedFollower;
import dev.parallax.serve.feed.FeedTable;
import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.replay.Closing;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.service.SetupException;
import dev.parallax.store.StoreConfig;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The web server: REST, the live feed, replay and the page, all read from the store.
public final class ServeService implements Service {
    /// About 64 MB of the newest events.
    private static final long CHARACTERS_IN_MEMORY = 32_000_000;

    private final ServeConfig config;
    private final StoreConfig store;
    private final Supplier<Map<String, Health>> services;
    private final Closing closing = new Closing();

    private @Nullable HikariDataSource pool;
    private @Nullable FeedFollower follower;
    private @Nullable Javalin server;

    /// `services` tells how all services of the process are, for `/health/ready`.
    public ServeService(ServeConfig config, StoreConfig store, Supplier<Map<String, Health>> services) {
        this.config = config;
        this.store = store;
        this.services = services;
    }

    @Override
    public String name() {
        return "serve";
    }

    /// The port it listens on.
    public int port() {
        if (server == null) {
            throw new IllegalStateException("serve must be started before it has a port");
        }
        return server.port();
    }

    @Override
    public void start() {
        var opened = store.open("serve");
        pool = opened;
        var ledger = new Ledger(opened);
        var table = new FeedTable(ledger);
        var following = follow(opened, table);
        var routes = new Routes(config, services, closing);
        server = listen(Site.of(config, r -> routes.add(r, ledger, table, following.feed())));
    }

    private FeedFollower follow(HikariDataSource opened, FeedTable table) {
        try {
            var following = new FeedFollower(opened, table, config.events(), CHARACTERS_IN_MEMORY);
            follower = following;
            following.start();
            return following;
        } catch (SQLException e) {
            throw new SetupException("The store at " + store.url() + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private Javalin listen(Javalin site) {
        try {
            return site.start();
        } catch (JavalinBindException e) {
            throw new SetupException(
                    "Port " + config.port() + " of " + config.host()
                            + " cannot be listened on: stop what listens there, or choose another with serve.port.",
                    e);
        }
    }

    @Override
    public Health health() {
        return server == null || follower == null ? Health.starting("the web server is not up yet") : follower.health();
    }

    /// Lets the streams end first: the server then stops at once.
    @Override
    public void close() {
        closing.close();
        if (follower != null) {
            follower.close();
        }
        if (server != null) {
            server.stop();
        }
        if (pool != null) {
            pool.close();
        }
    }
}
