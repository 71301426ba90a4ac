package dev.parallax.app;

import dev.parallax.kafka.KafkaConfig;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Whether a reader of committed records has records left to read. Offsets alone do not tell: behind the last record a
/// topic may go on with the markers that end transactions and with what an aborted one had written.
final class Unread implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> reader;

    Unread(KafkaConfig kafka) {
        var all = new HashMap<>(kafka.client());
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        this.reader = new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// Whether there may be records between the offsets `reached` and the offsets `ends`. A look takes a moment: where
    /// it cannot tell yet, as while a transaction is open, the answer is yes.
    boolean any(Map<TopicPartition, Long> reached, Map<TopicPartition, Long> ends) {
        var behind = ends.entrySet().stream()
                .filter(end -> reached.getOrDefault(end.getKey(), 0L) < end.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (behind.isEmpty()) {
            return false;
        }
        seek(behind, reached);
        long deadline = System.nanoTime() + LOOK.toNanos();
        while (System.nanoTime() < deadline) {
            if (!reader.poll(POLL).isEmpty()) {
                return true;
            }
            if (behind.stream().allMatch(p -> reader.position(p) >= ends.getOrDefault(p, 0L))) {
                return false;
            }
        }
        return true;
    }

    private void seek(List<TopicPartition> partitions, Map<TopicPartition, Long> reached) {
        reader.assign(partitions);
        for (var partition : partitions) {
            reader.seek(partition, reached.getOrDefault(partition, 0L));
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
