package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadIT {
    private static final TopicPartition FIRST = new TopicPartition(Topics.ARTICLE.name(), 0);
    private static final TopicPartition SECOND = new TopicPartition(Topics.ARTICLE.name(), 1);

    @TempDir
    Path folder;

    @Test
    void what_an_aborted_transaction_leaves_behind_is_nothing_to_read() throws Exception {
        try (var servers = Servers.kafkaAlone(folder);
                var admin = Admin.create(servers.kafka().client());
                var unread = new Unread(servers.kafka());
                var writer = writer(servers)) {
            writer.initTransactions();
            assertFalse(unread.any(Map.of(), ends(admin)), "empty topic");

            write(writer, 3);
            assertTrue(unread.any(Map.of(), ends(admin)), "open transaction");
            writer.commitTransaction();
            assertTrue(unread.any(Map.of(), ends(admin)), "nothing read");
            assertTrue(unread.any(Map.of(FIRST, 3L, SECOND, 2L), ends(admin)), "the second one's last");
            assertFalse(unread.any(Map.of(FIRST, 3L, SECOND, 3L), ends(admin)), "all read");

            for (int i = 0; i < 3; i++) {
                write(writer, 5);
                writer.abortTransaction();
            }
            assertFalse(unread.any(Map.of(FIRST, 3L, SECOND, 3L), ends(admin)), "only aborted ones behind");
            write(writer, 1);
            writer.commitTransaction();
            assertTrue(unread.any(Map.of(FIRST, 3L, SECOND, 3L), ends(admin)), "one behind the aborted ones");
        }
    }

    private static Producer<byte[], byte[]> writer(Servers servers) {
        var all = new HashMap<>(servers.kafka().client());
        all.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "writer");
        return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// Begins a transaction with so many records in each partition.
    private static void write(Producer<byte[], byte[]> writer, int records)
            throws ExecutionException, InterruptedException {
        writer.beginTransaction();
        for (int i = 0; i < records; i++) {
            for (var partition : new TopicPartition[] {FIRST, SECOND}) {
                var value = new byte[] {(byte) i};
                writer.send(new ProducerRecord<>(partition.topic(), partition.partition(), value, value))
                        .get();
            }
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var ends = new HashMap<TopicPartition, Long>();
        var latest = Map.of(FIRST, OffsetSpec.latest(), SECOND, OffsetSpec.latest());
        admin.listOffsets(latest).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
