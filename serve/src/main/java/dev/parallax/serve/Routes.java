package dev.parallax.serve;

import dev.parallax.serve.feed.Feed;
import dev.parallax.serve.feed.FeedRoutes;
import dev.parallax.serve.feed.FeedTable;
import dev.parallax.serve.query.Ledger;
import dev.parallax.serve.replay.Closing;
import dev.parallax.serve.replay.ReplayRoutes;
import dev.parallax.serve.rest.AlarmRoutes;
import dev.parallax.serve.rest.ArticleRoutes;
import dev.parallax.serve.rest.ClaimRoutes;
import dev.parallax.serve.rest.HealthRoutes;
import dev.parallax.serve.rest.RejectionRoutes;
import dev.parallax.serve.rest.SchemaRoutes;
import dev.parallax.serve.rest.StatsRoutes;
import dev.parallax.serve.rest.StoryRoutes;
import dev.parallax.service.Health;
import dev.parallax.topics.SchemaCatalogue;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;

/// All that can be asked for, in one place.
record Routes(ServeConfig config, Supplier<Map<String, Health>> services, Closing closing) {

    void add(RoutesConfig routes, Ledger ledger, FeedTable table, Feed feed) {
        new ArticleRoutes(ledger).addTo(routes);
        new StoryRoutes(ledger).addTo(routes);
        new ClaimRoutes(ledger).addTo(routes);
        new RejectionRoutes(ledger).addTo(routes);
        new AlarmRoutes(ledger).addTo(routes);
        new StatsRoutes(ledger).addTo(routes);
        new FeedRoutes(feed, config.heartbeat()).addTo(routes);
        new ReplayRoutes(table, config.heartbeat(), InstantSource.system(), closing).addTo(routes);
        new HealthRoutes(services).addTo(routes);
        new SchemaRoutes(SchemaCatalogue.SHIPPED).addTo(routes);
    }
}
