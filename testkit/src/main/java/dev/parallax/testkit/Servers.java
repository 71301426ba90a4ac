package dev.parallax.testkit;

import dev.parallax.config.Secret;
import dev.parallax.embedded.EmbeddedKafka;
import dev.parallax.embedded.EmbeddedPostgresStore;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.kafka.TopicMaker;
import dev.parallax.service.Services;
import dev.parallax.store.StoreConfig;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A real broker with all topics and a real, empty database.
public final class Servers implements AutoCloseable {
    private final Services services = new Services();
    private final EmbeddedKafka kafka;
    private final @Nullable EmbeddedPostgresStore store;

    /// Starts both with their data in `folder`.
    public Servers(Path folder) {
        this(folder, true);
    }

    /// A broker without a database.
    public static Servers kafkaAlone(Path folder) {
        return new Servers(folder, false);
    }

    private Servers(Path folder, boolean withStore) {
        kafka = services.start(new EmbeddedKafka(folder.resolve("kafka"), 0));
        store = withStore ? services.start(new EmbeddedPostgresStore(folder.resolve("postgres"))) : null;
        var settings = new LinkedHashMap<String, Map<String, String>>();
        for (Topic<?> topic : Topics.ALL) {
            settings.put(topic.name(), topic.keep().config());
        }
        settings.put(Topics.DEAD, Topic.Keep.FOREVER.config());
        new TopicMaker(kafka()).make(settings);
    }

    public KafkaConfig kafka() {
        return new KafkaConfig(kafka.bootstrapServers(), 2, 1, Map.of());
    }

    public StoreConfig store() {
        return new StoreConfig(Objects.requireNonNull(store).url(), "postgres", new Secret(""), 4);
    }

    @Override
    public void close() {
        services.close();
    }
}
