package dev.parallax.testkit;

import dev.parallax.kafka.KafkaConfig;
import dev.parallax.topics.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/// Reads what is committed to a topic.
public final class Log<V> implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Topic<V> topic;
    private final KafkaConsumer<String, V> consumer;
    private final List<@Nullable V> values = new ArrayList<>();

    /// Reads from where the topic ends now.
    public static <V> Log<V> fromNowOn(KafkaConfig kafka, Topic<V> topic) {
        var log = new Log<>(kafka, topic);
        var partitions = log.consumer.assignment();
        log.consumer.seekToEnd(partitions);
        partitions.forEach(log.consumer::position);
        return log;
    }

    /// Reads from the beginning.
    public static <V> Log<V> whole(KafkaConfig kafka, Topic<V> topic) {
        var log = new Log<>(kafka, topic);
        log.consumer.seekToBeginning(log.consumer.assignment());
        return log;
    }

    private Log(KafkaConfig kafka, Topic<V> topic) {
        this.topic = topic;
        var settings = new java.util.HashMap<>(kafka.client());
        settings.put("isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(
                settings, new StringDeserializer(), topic.values().deserializer());
        var partitions = consumer.partitionsFor(topic.name()).stream()
                .map(p -> new TopicPartition(topic.name(), p.partition()))
                .toList();
        consumer.assign(partitions);
    }

    /// All values so far, in the order of their partitions.
    public List<@Nullable V> values() {
        return List.copyOf(values);
    }

    /// Reads on until there are `count` values.
    public List<@Nullable V> await(int count) {
        return await(all -> all.size() >= count);
    }

    /// Reads on until what has been read is as it should be; fails after half a minute.
    public List<@Nullable V> await(Predicate<List<@Nullable V>> enough) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!enough.test(values)) {
            if (System.nanoTime() > end) {
                Assertions.fail(topic.name() + " must have what is awaited but has " + values.size() + " values");
            }
            read(Duration.ofMillis(200));
        }
        return values();
    }

    /// Reads what there is now, until half a second brings nothing.
    public List<@Nullable V> rest() {
        while (read(Duration.ofMillis(500)) > 0) {
            // on
        }
        return values();
    }

    private int read(Duration patience) {
        var records = consumer.poll(patience);
        records.forEach(record -> values.add(record.value()));
        return records.count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
