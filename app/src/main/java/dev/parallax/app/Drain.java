package dev.parallax.app;

import dev.parallax.kafka.KafkaConfig;
import dev.parallax.topics.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/// Waits until all that has been written to the raw topic has gone the whole way into the store: stage by stage, each
/// stage's input is behind it before the next is looked at.
final class Drain implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final List<String> WITHIN =
            List.of(Parts.ENRICH + "-by-language-repartition", Parts.ENRICH + "-by-story-repartition");
    private static final List<String> RESULTS =
            List.of(Topics.ARTICLE.name(), Topics.STORY.name(), Topics.CLAIM.name(), Topics.REJECTED.name());

    private final Admin admin;
    private final Unread unread;
    private final DataSource store;

    Drain(KafkaConfig kafka, DataSource store) {
        this.admin = Admin.create(kafka.client());
        this.unread = new Unread(kafka);
        this.store = store;
    }

    /// How far each partition has been taken by whoever reads it.
    private interface Progress {
        Map<TopicPartition, Long> now() throws ExecutionException, InterruptedException, SQLException;
    }

    /// Returns false when it was interrupted, or `going` no longer holds, before all was stored.
    boolean await(BooleanSupplier going) {
        try {
            return stage(Topics.RAW.name(), this::enriched, going)
                    && stage(WITHIN.getFirst(), this::enriched, going)
                    && stage(WITHIN.getLast(), this::enriched, going)
                    && stored(going);
        } catch (ExecutionException | SQLException e) {
            throw new IllegalStateException("cannot tell how far the articles have come", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean stored(BooleanSupplier going) throws ExecutionException, InterruptedException, SQLException {
        for (var topic : RESULTS) {
            if (!stage(topic, this::stored, going)) {
                return false;
            }
        }
        return true;
    }

    /// Whether what the topic holds now was taken.
    private boolean stage(String topic, Progress progress, BooleanSupplier going)
            throws ExecutionException, InterruptedException, SQLException {
        var ends = ends(topic);
        while (going.getAsBoolean()) {
            if (!unread.any(progress.now(), ends)) {
                return true;
            }
            TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    private Map<TopicPartition, Long> ends(String topic) throws ExecutionException, InterruptedException {
        var description = admin.describeTopics(List.of(topic)).allTopicNames().get();
        var latest = description.values().stream()
                .flatMap(d -> d.partitions().stream())
                .collect(Collectors.toMap(p -> new TopicPartition(topic, p.partition()), _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private Map<TopicPartition, Long> enriched() throws ExecutionException, InterruptedException {
        var offsets = admin.listStreamsGroupOffsets(Map.of(Parts.ENRICH, new ListStreamsGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(Parts.ENRICH)
                .get();
        var reached = new HashMap<TopicPartition, Long>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                reached.put(partition, offset.offset());
            }
        });
        return reached;
    }

    private Map<TopicPartition, Long> stored() throws SQLException {
        var reached = new HashMap<TopicPartition, Long>();
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT topic, part, next_offset FROM consumed")) {
            while (rows.next()) {
                reached.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return reached;
    }

    @Override
    public void close() {
        unread.close();
        admin.close();
    }
}
