package dev.parallax.sink;

import dev.parallax.news.Rejection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

/// The rows of what was refused.
final class RejectionRows {
    private static final String INSERT =
            "INSERT INTO rejection (article, origin, step, reason, at, bytes) VALUES (?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    RejectionRows(Connection connection) {
        this.connection = connection;
    }

    void write(Rejection rejection) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, rejection.article());
            statement.setString(2, Texts.storable(rejection.origin()));
            statement.setString(3, rejection.step());
            statement.setString(4, Texts.storable(rejection.reason()));
            statement.setObject(5, rejection.at().atOffset(ZoneOffset.UTC));
            statement.setBytes(6, rejection.bytes().toArray());
            statement.executeUpdate();
        }
    }
}
