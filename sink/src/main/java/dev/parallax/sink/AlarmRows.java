package dev.parallax.sink;

import dev.parallax.news.SourceAlarm;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

/// The rows of what became of sources' pages.
final class AlarmRows {
    private static final String INSERT =
            "INSERT INTO alarm (source, kind, share, article, at, generation) VALUES (?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    AlarmRows(Connection connection) {
        this.connection = connection;
    }

    void write(SourceAlarm alarm) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, Texts.storable(alarm.source()));
            statement.setString(2, alarm.kind().name());
            statement.setDouble(3, alarm.share());
            statement.setString(4, alarm.article());
            statement.setObject(5, alarm.at().atOffset(ZoneOffset.UTC));
            statement.setString(6, alarm.generation());
            statement.executeUpdate();
        }
    }
}
