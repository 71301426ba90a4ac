package dev.parallax.sources;

import dev.parallax.files.Marks;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.topics.Topics;
import dev.parallax.watched.Watched;
import dev.parallax.watched.Watched.ReadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The marks of files in the topic of sources: a file is known by its place and size.
public final class FileMarks implements Marks {
    private static final String TOPIC = Topics.SOURCE.name();

    private final KafkaConfig kafka;
    private final Map<Path, Long> reached = new HashMap<>();

    public FileMarks(KafkaConfig kafka) {
        this.kafka = kafka;
    }

    @Override
    public long of(Path file) {
        var all = new HashMap<>(kafka.client());
        all.put("isolation.level", "read_committed");
        var key = key(file);
        try (var consumer = new KafkaConsumer<>(
                all, new StringDeserializer(), Topics.SOURCE.values().deserializer())) {
            var partitions = consumer.partitionsFor(TOPIC).size();
            var partition = new TopicPartition(TOPIC, Places.partition(key, partitions));
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long position = 0;
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    position = key.equals(record.key()) ? position(record.value()) : position;
                }
            }
            return position;
        }
    }

    private static long position(@Nullable Watched value) {
        return value instanceof ReadFile read ? read.position() : 0;
    }

    @Override
    public void reached(Path file, long position) {
        reached.put(file, position);
    }

    /// Writes the marks down. All that was read before them must have been acknowledged.
    public void save() {
        write(false);
    }

    /// All files have been read to their ends: they have no marks any more.
    public void forget() {
        write(true);
    }

    private void write(boolean forget) {
        if (reached.isEmpty()) {
            return;
        }
        var values = Topics.SOURCE.values().serializer();
        try (var producer = new KafkaProducer<>(kafka.client(), new StringSerializer(), values)) {
            int partitions = producer.partitionsFor(TOPIC).size();
            for (var mark : reached.entrySet()) {
                var key = key(mark.getKey());
                var read = new ReadFile(place(mark.getKey()), size(mark.getKey()), mark.getValue());
                producer.send(new ProducerRecord<>(TOPIC, Places.partition(key, partitions), key, forget ? null : read))
                        .get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka did not take how far files were read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing down how far files were read", e);
        }
    }

    private static String key(Path file) {
        return ReadFile.key(place(file) + " " + size(file));
    }

    private static String place(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
