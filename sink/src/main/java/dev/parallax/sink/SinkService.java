package dev.parallax.sink;

import com.zaxxer.hikari.HikariDataSource;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.store.StoreConfig;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads alarms, articles, stories, claims and rejections, and stores each poll's rows and how far it came in one
/// transaction.
/// Kafka is told how far it came too, for those who watch the lag, but is never asked. The store must be laid out: see
/// [Migrations].
public final class SinkService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(SinkService.class);
    private static final List<String> TOPICS = Stream.of(
                    Topics.ALARM, Topics.ARTICLE, Topics.STORY, Topics.CLAIM, Topics.REJECTED)
            .map(Topic::name)
            .toList();

    private final KafkaConfig kafka;
    private final StoreConfig store;
    private final Thread thread = Thread.ofPlatform().name("parallax-sink").unstarted(this::run);
    private @Nullable HikariDataSource pool;
    private @Nullable KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopping;
    private volatile Health health = Health.starting("the sink is not up yet");

    public SinkService(KafkaConfig kafka, StoreConfig store) {
        this.kafka = kafka;
        this.store = store;
    }

    @Override
    public String name() {
        return "sink";
    }

    @Override
    public void start() {
        pool = store.open("sink");
        consumer = new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer());
        health = Health.READY;
        thread.start();
    }

    private Map<String, Object> properties() {
        var all = new HashMap<>(kafka.client());
        all.put(ConsumerConfig.GROUP_ID_CONFIG, "parallax-sink");
        all.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return all;
    }

    private void run() {
        var records = java.util.Objects.requireNonNull(consumer);
        var rows = java.util.Objects.requireNonNull(pool);
        try (records) {
            records.subscribe(TOPICS, new Resume(records, rows));
            while (!stopping) {
                store(records, rows, records.poll(Duration.ofSeconds(1)));
            }
        } catch (WakeupException _) {
            // asked to stop
        } catch (SQLException | RuntimeException e) {
            health = Health.failed(String.valueOf(e.getMessage()));
            LOG.atError().setCause(e).log("sink stopped");
        }
    }

    private static void store(
            KafkaConsumer<String, byte[]> consumer, HikariDataSource pool, ConsumerRecords<String, byte[]> batch)
            throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        try (var connection = pool.getConnection()) {
            try {
                new BatchWriter(connection).write(batch);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
        consumer.commitAsync();
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        stopping = true;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (pool != null) {
            pool.close();
        }
    }
}
