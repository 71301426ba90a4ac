package dev.parallax.app;

import dev.parallax.config.Configuration;
import dev.parallax.config.Setting;
import dev.parallax.embedded.DataFolder;
import dev.parallax.ingest.IngestConfig;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.serve.ServeConfig;
import dev.parallax.service.HealthConfig;
import dev.parallax.service.SetupException;
import dev.parallax.store.StoreConfig;
import dev.parallax.streams.StreamsConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// All settings, from `parallax.yaml` in the working folder (or where `PARALLAX_CONFIG` points), then the environment.
public record Settings(
        KafkaConfig kafka,
        StoreConfig store,
        IngestConfig ingest,
        Enrich enrich,
        StreamsConfiguration streams,
        ServeConfig serve,
        HealthConfig health) {

    /// What the analysis goes by.
    public record Enrich(
            @Setting(
                    value = "Name of what this enricher derives: change it to tell old results from new.",
                    byDefault = "1")
            String generation,

            @Setting(value = "How long an article can still join a story.", byDefault = "14d")
            Duration window,

            EntitiesConfig entities,
            StatementsConfig statements) {}

    static Settings read() {
        return read(System.getenv());
    }

    static Settings read(Map<String, String> environment) {
        var named = environment.get("PARALLAX_CONFIG");
        var file = Path.of(named == null ? "parallax.yaml" : named);
        if (named == null && !Files.exists(file)) {
            return Configuration.read(Settings.class, "", environment);
        }
        try {
            return Configuration.read(Settings.class, Files.readString(file), environment);
        } catch (IOException e) {
            throw new SetupException("The configuration " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    Settings withKafka(String servers) {
        return new Settings(kafka.withBootstrapServers(servers), store, ingest, enrich, streams, serve, health);
    }

    Settings withStore(String url) {
        return new Settings(kafka, store.withUrl(url), ingest, enrich, streams, serve, health);
    }

    Settings withPort(int port) {
        return new Settings(kafka, store, ingest, enrich, streams, serve.withPort(port), health);
    }

    Settings withSources(String file) {
        return new Settings(kafka, store, ingest.withSources(file), enrich, streams, serve, health);
    }

    Settings inFolder(DataFolder folder) {
        return new Settings(kafka, store, ingest, enrich, streams.in(folder.path("streams")), serve, health);
    }
}
