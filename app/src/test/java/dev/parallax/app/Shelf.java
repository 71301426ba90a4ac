package dev.parallax.app;

import com.zaxxer.hikari.HikariDataSource;
import dev.parallax.app.Enrichment.Derived;
import dev.parallax.config.Secret;
import dev.parallax.serve.export.Export;
import dev.parallax.serve.export.Export.Request;
import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.sink.BatchWriter;
import dev.parallax.sink.Migrations;
import dev.parallax.store.StoreConfig;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// A database, written as the sink writes it and read as `parallax export` does.
final class Shelf implements AutoCloseable {
    private static final int PARTITIONS = 3;

    private final String url;
    private final HikariDataSource store;
    private final Map<TopicPartition, Long> offsets = new HashMap<>();

    /// An empty database of this name on the server.
    Shelf(String server, String name) throws SQLException {
        var config = new StoreConfig(server, "postgres", new Secret(""), 2);
        try (var pool = config.open("create");
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("CREATE DATABASE " + name);
        }
        url = server.replace("/postgres", "/" + name);
        store = config.withUrl(url).open(name);
        Migrations.run(store);
    }

    String url() {
        return url;
    }

    DataSource store() {
        return store;
    }

    /// Stores the records by partitions, of which each batch takes as much as chance will have it.
    void take(List<Derived> derived, Random random) throws SQLException {
        var partitions = partitioned(derived);
        while (!partitions.isEmpty()) {
            var batch = new HashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
            partitions.forEach((partition, waiting) -> {
                var taken = taken(waiting, random.nextInt(waiting.size() + 1));
                if (!taken.isEmpty()) {
                    batch.put(partition, taken);
                }
            });
            partitions.values().removeIf(Queue::isEmpty);
            write(batch);
        }
    }

    private Map<TopicPartition, Queue<ConsumerRecord<String, byte[]>>> partitioned(List<Derived> derived) {
        var all = new TreeMap<TopicPartition, Queue<ConsumerRecord<String, byte[]>>>(
                Comparator.comparing(TopicPartition::toString));
        for (var record : derived) {
            var partition = new TopicPartition(
                    record.topic(), Math.floorMod(record.key().hashCode(), PARTITIONS));
            long offset = offsets.merge(partition, 1L, Long::sum) - 1;
            all.computeIfAbsent(partition, _ -> new ArrayDeque<>())
                    .add(new ConsumerRecord<>(
                            record.topic(), partition.partition(), offset, record.key(), record.value()));
        }
        return all;
    }

    private static <T> List<T> taken(Queue<T> waiting, int count) {
        var taken = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            taken.add(waiting.remove());
        }
        return taken;
    }

    private void write(Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> batch) throws SQLException {
        try (var connection = store.getConnection()) {
            new BatchWriter(connection).write(new ConsumerRecords<>(batch, Map.of()));
            connection.commit();
        }
    }

    /// The claims that someone holds who has followed the feed from its beginning.
    List<String> followedClaims() throws SQLException {
        var sql = """
                SELECT json FROM (
                  SELECT DISTINCT ON (key) json::text FROM feed WHERE kind = 'claim' ORDER BY key, seq DESC) last
                WHERE json::json ->> 'retracted' IS NULL
                """;
        var lines = new ArrayList<String>();
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            connection.rollback();
        }
        return lines;
    }

    /// The lines of an export.
    List<String> export(String kind, @Nullable Instant from, @Nullable Instant to) throws SQLException {
        var lines = new ArrayList<String>();
        new Export(store).run(new Request(kind, FeedFilter.parse(""), from, to), lines::add);
        return lines;
    }

    @Override
    public void close() {
        store.close();
    }
}
