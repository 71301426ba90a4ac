package dev.parallax.app;

import dev.parallax.service.HealthServer;
import dev.parallax.service.Service;
import dev.parallax.service.Services;
import dev.parallax.service.SetupException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/// One service alone, for a cluster: `kafka.bootstrap.servers` and `store.url` say where.
abstract class ServiceCommand implements Callable<Integer> {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    abstract List<Service> parts(Settings settings, Services services);

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.read();
        mustName(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "parallax-stop"));
        try (var services = new Services()) {
            services.start(new HealthServer(settings.health(), services::health));
            new Parts(settings).makeTopics();
            if (needsStore()) {
                new Parts(settings).layOutStore();
            }
            for (var part : parts(settings, services)) {
                services.start(part);
                Console.say(part.name() + " is up");
            }
            stopped.await();
        } finally {
            closed.countDown();
        }
        return 0;
    }

    /// Whether it works with the store, not with Kafka alone.
    boolean needsStore() {
        return true;
    }

    private void mustName(Settings settings) {
        if (settings.kafka().bootstrapServers().isEmpty()) {
            throw new SetupException("A service alone needs kafka.bootstrap.servers: set"
                    + " PARALLAX_KAFKA_BOOTSTRAP_SERVERS, or write it into parallax.yaml.");
        }
        if (needsStore() && settings.store().url().isEmpty()) {
            throw new SetupException(
                    "A service alone needs store.url: set PARALLAX_STORE_URL, or write it into" + " parallax.yaml.");
        }
    }

    private void stop() {
        stopped.countDown();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Command(
            name = "ingest",
            mixinStandardHelpOptions = true,
            description = {
                "Runs ingest alone: watches the sources of ingest.sources, takes what is pushed, imports what appears",
                "in the folder ingest.inbox."
            })
    static final class Ingest extends ServiceCommand {
        @Override
        boolean needsStore() {
            return false;
        }

        @Override
        List<Service> parts(Settings settings, Services services) {
            var all = new Parts(settings);
            var parts = all.ingest(all.sources());
            if (parts.isEmpty()) {
                throw new SetupException("Ingest alone needs something to take articles from: ingest.sources,"
                        + " ingest.push.token or ingest.inbox.");
            }
            return parts;
        }
    }

    @Command(name = "enrich", mixinStandardHelpOptions = true, description = "Runs enrich alone.")
    static final class Enrich extends ServiceCommand {
        @Override
        List<Service> parts(Settings settings, Services services) {
            var parts = new Parts(settings);
            return List.of(parts.enrich(parts.annotator()));
        }
    }

    @Command(name = "sink", mixinStandardHelpOptions = true, description = "Runs the sink alone.")
    static final class Sink extends ServiceCommand {
        @Override
        List<Service> parts(Settings settings, Services services) {
            return List.of(new Parts(settings).sink());
        }
    }

    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Runs the page and the API alone.")
    static final class Serve extends ServiceCommand {
        @Override
        List<Service> parts(Settings settings, Services services) {
            return List.of(new Parts(settings).serve(services::health));
        }
    }
}
