package dev.parallax.sources;

import dev.parallax.kafka.KafkaConfig;
import dev.parallax.topics.Topics;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What is known of sources, in Kafka. Articles and what is known of where they came from are written in one
/// transaction, which fails if another instance has taken over the partitions meanwhile. Used by one thread.
final class Journal implements AutoCloseable {
    private static final String TOPIC = Topics.SOURCE.name();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Transactions transactions;
    private final Map<Integer, Long> loading = new HashMap<>();
    private final int partitions;

    Journal(KafkaConfig kafka, String instance) {
        transactions = new Transactions(kafka, instance);
        consumer = new KafkaConsumer<>(
                Clients.consumer(kafka, instance), new StringDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(TOPIC).size();
    }

    int partitions() {
        return partitions;
    }

    /// Joins the other instances; `owner` is told of partitions that come and go.
    void open(Owner owner) {
        transactions.open();
        consumer.subscribe(List.of(TOPIC), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> come) {
                consumer.seekToBeginning(come);
                consumer.endOffsets(come).forEach((partition, end) -> loading.put(partition.partition(), end));
                come.forEach(partition -> owner.come(partition.partition()));
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> gone) {
                gone.forEach(partition -> {
                    loading.remove(partition.partition());
                    owner.gone(partition.partition());
                });
            }
        });
    }

    interface Owner {
        void come(int partition);

        void gone(int partition);
    }

    /// What has been written since, by this instance and others.
    Iterable<ConsumerRecord<String, byte[]>> poll(Duration patience) {
        var records = consumer.poll(patience);
        loading.entrySet().removeIf(e -> consumer.position(new TopicPartition(TOPIC, e.getKey())) >= e.getValue());
        return records;
    }

    /// Whether all that was written to a partition before it came to this instance has been read.
    boolean isLoaded(int partition) {
        return !loading.containsKey(partition);
    }

    /// See [Transactions#write]: nothing is written once another instance has the partitions.
    Optional<Map<String, Long>> write(Collection<Outcome> outcomes) {
        var any = consumer.assignment().stream().findFirst();
        if (outcomes.isEmpty() || any.isEmpty()) {
            return outcomes.isEmpty() ? Optional.of(Map.of()) : Optional.empty();
        }
        var position = Map.of(any.get(), new OffsetAndMetadata(consumer.position(any.get())));
        return transactions.write(outcomes, position, consumer.groupMetadata());
    }

    @Override
    public void close() {
        consumer.close();
        transactions.close();
    }
}
