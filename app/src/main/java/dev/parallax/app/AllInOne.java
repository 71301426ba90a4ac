package dev.parallax.app;

import dev.parallax.embedded.Addresses;
import dev.parallax.embedded.DataFolder;
import dev.parallax.embedded.EmbeddedKafka;
import dev.parallax.embedded.EmbeddedPostgresStore;
import dev.parallax.embedded.Ports;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.service.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Every service in this process, on an embedded broker and an embedded store unless the settings name others.
final class AllInOne implements AutoCloseable {
    private final DataFolder folder;
    private final Services services = new Services();
    private Settings settings;
    private int port;

    private AllInOne(DataFolder folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    static AllInOne start(DataFolder folder, Settings settings) {
        var all = new AllInOne(folder, settings);
        try {
            all.start();
            return all;
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private void start() {
        Ports.mustBeFree(settings.serve().host(), settings.serve().port(), "choose another one with --port");
        var sources = new Parts(settings).sources(); // what is wrong with them is told before anything starts
        var annotator = CompletableFuture.supplyAsync(() -> new Parts(settings).annotator());
        services.startTogether(servers());
        var parts = new Parts(settings);
        parts.makeTopics();
        parts.layOutStore();
        var serve = parts.serve(services::health);
        services.startTogether(List.of(serve, parts.sink(), parts.enrich(annotator.join())));
        parts.ingest(sources).forEach(services::start);
        port = serve.port();
        folder.announce(new Addresses(
                settings.kafka().bootstrapServers(), settings.store().url(), "http://localhost:" + port));
    }

    /// The broker and the database that the settings do not name; they name them from now on.
    private List<Service> servers() {
        var servers = new ArrayList<Service>();
        if (settings.kafka().bootstrapServers().isEmpty()) {
            var kafka = new EmbeddedKafka(folder.path("kafka"), 0);
            settings = settings.withKafka(kafka.bootstrapServers());
            servers.add(kafka);
        }
        if (settings.store().url().isEmpty()) {
            var store = new EmbeddedPostgresStore(folder.path("postgres"));
            settings = settings.withStore(store.url());
            servers.add(store);
        }
        return servers;
    }

    Settings settings() {
        return settings;
    }

    /// The port of the page.
    int port() {
        return port;
    }

    /// Whether no service has failed for good.
    boolean works() {
        return services.health().values().stream().noneMatch(health -> health.state() == Health.State.FAILED);
    }

    @Override
    public void close() {
        services.close();
    }
}
