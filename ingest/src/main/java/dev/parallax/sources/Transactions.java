package dev.parallax.sources;

import dev.parallax.kafka.KafkaConfig;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import dev.parallax.watched.Watched;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes articles, refusals and what is known of where they came from, all or nothing. Used by one thread.
final class Transactions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final String TOPIC = Topics.SOURCE.name();

    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<RawArticle> articles = Topics.RAW.values().serializer();
    private final Serializer<Rejection> rejections = Topics.REJECTED.values().serializer();
    private final Serializer<Watched> states = Topics.SOURCE.values().serializer();
    private final int partitions;

    Transactions(KafkaConfig kafka, String instance) {
        producer = new KafkaProducer<>(
                Clients.producer(kafka, instance), new StringSerializer(), new ByteArraySerializer());
        partitions = producer.partitionsFor(TOPIC).size();
    }

    /// Ends what an earlier process of the same name may have left open.
    void open() {
        producer.initTransactions();
    }

    /// Tells at which offset each key will be read back; empty where nothing was written, since another instance has
    /// the
    /// partitions now or Kafka could not be reached. `position` is never read again, but Kafka refuses it, and the
    /// transaction with it, from an instance that was replaced.
    Optional<Map<String, Long>> write(
            Collection<Outcome> outcomes,
            Map<TopicPartition, OffsetAndMetadata> position,
            ConsumerGroupMetadata group) {
        var sent = new HashMap<String, Future<RecordMetadata>>();
        try {
            producer.beginTransaction();
            for (var outcome : outcomes) {
                send(outcome, sent);
            }
            producer.sendOffsetsToTransaction(position, group);
            producer.commitTransaction();
            return Optional.of(offsets(sent));
        } catch (ProducerFencedException | FencedInstanceIdException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.atWarn().setCause(e).log("looks at sources not written, they are repeated");
            producer.abortTransaction();
            return Optional.empty();
        }
    }

    private void send(Outcome outcome, Map<String, Future<RecordMetadata>> sent) {
        for (var article : outcome.articles()) {
            send(Topics.RAW, article.id(), articles.serialize(Topics.RAW.name(), article));
        }
        for (var refusal : outcome.refusals()) {
            send(Topics.REJECTED, refusal.origin(), rejections.serialize(Topics.REJECTED.name(), refusal));
        }
        for (var watched : outcome.remembered()) {
            sent.put(watched.key(), remember(watched.key(), states.serialize(TOPIC, watched)));
        }
        for (var key : outcome.forgotten()) {
            sent.put(key, remember(key, null));
        }
    }

    private void send(Topic<?> topic, String key, byte[] value) {
        var _ = producer.send(new ProducerRecord<>(topic.name(), key, value));
    }

    private Future<RecordMetadata> remember(String key, byte @Nullable [] value) {
        return producer.send(new ProducerRecord<>(TOPIC, Places.partition(key, partitions), key, value));
    }

    private static Map<String, Long> offsets(Map<String, Future<RecordMetadata>> sent) {
        var offsets = new HashMap<String, Long>();
        sent.forEach((key, metadata) -> {
            try {
                offsets.put(key, metadata.get().offset());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("a committed transaction must have its records", e);
            }
        });
        return offsets;
    }

    @Override
    public void close() {
        producer.close();
    }
}
