package dev.parallax.sink;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// How far each partition has been stored.
final class Offsets {
    private Offsets() {}

    static Map<TopicPartition, Long> read(Connection connection) throws SQLException {
        var found = new HashMap<TopicPartition, Long>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT topic, part, next_offset FROM consumed")) {
            while (rows.next()) {
                found.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return found;
    }

    /// Moves a partition on from where this batch began. Refuses where another writer has moved it meanwhile, so that
    /// of two instances that both believe to own a partition only one can store.
    static void move(Connection connection, TopicPartition partition, long first, long next) throws SQLException {
        var sql = """
                INSERT INTO consumed AS c (topic, part, next_offset) VALUES (?, ?, ?)
                ON CONFLICT (topic, part) DO UPDATE SET next_offset = excluded.next_offset WHERE c.next_offset <= ?
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, partition.topic());
            statement.setInt(2, partition.partition());
            statement.setLong(3, next);
            statement.setLong(4, first);
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException(partition
                        + " must be stored by one writer but another has passed offset " + first + " already");
            }
        }
    }
}
