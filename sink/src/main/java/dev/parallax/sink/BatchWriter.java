package dev.parallax.sink;

import dev.parallax.news.Bytes;
import dev.parallax.news.Rejection;
import dev.parallax.news.SourceAlarm;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Writes one poll's records and its offsets, within the caller's transaction.
public final class BatchWriter {
    private static final Deserializer<dev.parallax.news.Article> ARTICLES = reader(Topics.ARTICLE);
    private static final Deserializer<dev.parallax.news.Story> STORIES = reader(Topics.STORY);
    private static final Deserializer<dev.parallax.news.Claim> CLAIMS = reader(Topics.CLAIM);
    private static final Deserializer<SourceAlarm> ALARMS = reader(Topics.ALARM);
    private static final Deserializer<Rejection> REJECTIONS = reader(Topics.REJECTED);

    private final Connection connection;
    private final RejectionRows rejections;
    private final AlarmRows alarms;

    public BatchWriter(Connection connection) {
        this.connection = connection;
        this.rejections = new RejectionRows(connection);
        this.alarms = new AlarmRows(connection);
    }

    public void write(ConsumerRecords<String, byte[]> batch) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(7241932)"); // feed numbers become visible in their order
        }
        for (var partition : batch.partitions()) {
            var records = batch.records(partition);
            Offsets.move(
                    connection,
                    partition,
                    records.getFirst().offset(),
                    records.getLast().offset() + 1);
        }
        var articles = latest(batch, Topics.ARTICLE.name(), ARTICLES);
        var stories = latest(batch, Topics.STORY.name(), STORIES);
        new ArticleRows(connection).write(articles.values());
        new StoryRows(connection).write(stories.values());
        new ClaimRows(connection).write(latest(batch, Topics.CLAIM.name(), CLAIMS));
        for (var record : batch.records(Topics.REJECTED.name())) {
            var rejection = read(record, REJECTIONS);
            if (rejection != null) {
                rejections.write(rejection);
            }
        }
        for (var record : batch.records(Topics.ALARM.name())) {
            var alarm = read(record, ALARMS);
            if (alarm != null) {
                alarms.write(alarm);
            }
        }
        new FeedRows(connection).announce(articles.keySet(), stories.values());
    }

    /// The last value of each key, null where it was taken back.
    private <V> Map<String, @Nullable V> latest(
            ConsumerRecords<String, byte[]> batch, String topic, Deserializer<V> reader) throws SQLException {
        var found = new LinkedHashMap<String, @Nullable V>();
        for (var record : batch.records(topic)) {
            if (record.value() == null) {
                found.put(record.key(), null);
            } else {
                var value = read(record, reader);
                if (value != null) {
                    found.put(record.key(), value);
                }
            }
        }
        return found;
    }

    /// The record's value; one that cannot be read is stored as rejected, with its bytes.
    private <V> @Nullable V read(ConsumerRecord<String, byte[]> record, Deserializer<V> reader) throws SQLException {
        try {
            return reader.deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            var origin = record.topic() + "-" + record.partition() + "@" + record.offset();
            rejections.write(new Rejection(
                    record.key(),
                    origin,
                    "sink",
                    String.valueOf(e.getMessage()),
                    Bytes.of(record.value()),
                    Instant.ofEpochMilli(record.timestamp())));
            return null;
        }
    }

    private static <V> Deserializer<V> reader(Topic<V> topic) {
        return topic.values().deserializer();
    }
}
