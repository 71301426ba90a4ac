package dev.parallax.sources;

import dev.parallax.kafka.KafkaConfig;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;

/// How the journal's clients are set: an instance that comes back under its name goes on at once, where it had been.
final class Clients {
    private static final String GROUP = "parallax-ingest";
    private static final int LARGEST = 32 * 1024 * 1024; // bytes of a request

    private Clients() {}

    static Map<String, Object> producer(KafkaConfig kafka, String instance) {
        var all = new HashMap<>(kafka.client());
        all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP + "-" + instance);
        all.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        return all;
    }

    static Map<String, Object> consumer(KafkaConfig kafka, String instance) {
        var all = new HashMap<>(kafka.client());
        all.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        all.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        all.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        all.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return all;
    }
}
