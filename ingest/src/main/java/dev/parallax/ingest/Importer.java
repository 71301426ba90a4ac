package dev.parallax.ingest;

import dev.parallax.files.Read;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.news.Rejection;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Writes what was read to Kafka: articles to the raw topic, the rest to the rejects.
public final class Importer implements AutoCloseable {
    private static final int SAFE = 2_000; // readings after which what was sent is made sure of

    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<dev.parallax.news.RawArticle> articles =
            Topics.RAW.values().serializer();
    private final Serializer<Rejection> rejections = Topics.REJECTED.values().serializer();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /// How many articles went in, and how many readings were refused.
    public record Summary(long accepted, long refused) {}

    public Importer(KafkaConfig kafka) {
        producer = new KafkaProducer<>(properties(kafka), new StringSerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> properties(KafkaConfig kafka) {
        var all = new HashMap<>(kafka.client());
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 32 * 1024 * 1024);
        return all;
    }

    /// Returns when Kafka has acknowledged all of it; throws a [KafkaException] if it would not. Tells `each` of every
    /// reading as it goes.
    public Summary importAll(Stream<Read> reads, Consumer<Read> each) {
        return importAll(reads, each, () -> {});
    }

    /// Tells `safe` now and then that Kafka has acknowledged everything so far.
    public Summary importAll(Stream<Read> reads, Consumer<Read> each, Runnable safe) {
        var counted = new long[2];
        try (reads) {
            reads.forEach(read -> {
                switch (read) {
                    case Read.Found(var article) -> {
                        send(Topics.RAW, article.id(), articles.serialize(Topics.RAW.name(), article));
                        counted[0]++;
                    }
                    case Read.Refused(var refusal) -> {
                        send(Topics.REJECTED, refusal.origin(), rejections.serialize(Topics.REJECTED.name(), refusal));
                        counted[1]++;
                    }
                }
                each.accept(read);
                throwFailure();
                if ((counted[0] + counted[1]) % SAFE == 0) {
                    producer.flush();
                    throwFailure();
                    safe.run();
                }
            });
        }
        producer.flush();
        throwFailure();
        return new Summary(counted[0], counted[1]);
    }

    private void send(Topic<?> topic, String key, byte[] value) {
        var _ = producer.send(new ProducerRecord<>(topic.name(), key, value), (_, error) -> {
            if (error != null) {
                failure.compareAndSet(null, error);
            }
        });
    }

    private void throwFailure() {
        var error = failure.get();
        if (error != null) {
            throw new KafkaException("Kafka did not take an article: " + error.getMessage(), error);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
