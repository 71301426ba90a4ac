package dev.parallax.push;

import dev.parallax.ingest.Importer;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.service.SetupException;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes articles by HTTP: `POST /articles`, `DELETE /articles/ID` and `DELETE /articles?url=URL`. An answer that says
/// so much as "accepted" comes when Kafka has acknowledged.
public final class PushService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(PushService.class);

    private final PushConfig config;
    private final KafkaConfig kafka;
    private final Clock clock;
    private @Nullable Importer importer;
    private @Nullable Javalin server;

    public PushService(PushConfig config, KafkaConfig kafka, Clock clock) {
        this.config = config;
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "push";
    }

    @Override
    public void start() {
        var opened = new Importer(kafka);
        importer = opened;
        var routes = new PushRoutes(new Token(config.token()), opened, clock);
        var made = Javalin.create(site -> lay(site, routes));
        try {
            server = made.start(config.host(), config.port());
        } catch (JavalinBindException e) {
            throw new SetupException(
                    "Port " + config.port() + " of " + config.host()
                            + " cannot be listened on: stop what listens there, or choose another with"
                            + " ingest.push.port.",
                    e);
        }
    }

    private void lay(JavalinConfig site, PushRoutes routes) {
        site.startup.showJavalinBanner = false;
        site.concurrency.useVirtualThreads = true;
        site.http.maxRequestSize = config.bytes();
        site.routes.exception(
                HttpResponseException.class,
                (e, r) -> r.status(e.getStatus()).json(Map.of("error", String.valueOf(e.getMessage()))));
        site.routes.exception(KafkaException.class, (e, r) -> {
            LOG.atError().setCause(e).log("Kafka did not take what was pushed");
            r.status(503).json(Map.of("error", "Kafka does not answer: nothing is promised, send it again"));
        });
        routes.add(site.routes);
    }

    /// The port it listens on.
    public int port() {
        if (server == null) {
            throw new IllegalStateException("push must be started before it has a port");
        }
        return server.port();
    }

    @Override
    public Health health() {
        return server == null ? Health.starting("push does not listen yet") : Health.READY;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
        if (importer != null) {
            importer.close();
        }
    }
}
