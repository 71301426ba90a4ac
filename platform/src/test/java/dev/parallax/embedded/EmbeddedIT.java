package dev.parallax.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.service.Services;
import dev.parallax.service.SetupException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedIT {
    @TempDir
    Path folder;

    @Test
    void a_broker_keeps_its_cluster_over_a_restart() throws Exception {
        var first = clusterOf(folder.resolve("kafka"));

        assertEquals(first, clusterOf(folder.resolve("kafka")));
    }

    private static String clusterOf(Path folder) throws Exception {
        try (var services = new Services()) {
            var kafka = services.start(new EmbeddedKafka(folder, 0));
            try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()))) {
                return admin.describeCluster().clusterId().get();
            }
        }
    }

    @Test
    void a_database_writes_through_and_keeps_its_rows_over_a_restart() throws Exception {
        query("CREATE TABLE t AS SELECT 42 AS n; SELECT 1");

        assertEquals("42", query("SELECT n FROM t"));
        assertEquals("on", query("SHOW fsync"));
        assertEquals("on", query("SHOW synchronous_commit"));
    }

    private String query(String sql) throws Exception {
        try (var services = new Services()) {
            var postgres = services.start(new EmbeddedPostgresStore(folder.resolve("postgres")));
            try (var connection = DriverManager.getConnection(postgres.url(), "postgres", "");
                    var statement = connection.createStatement()) {
                for (boolean rows = statement.execute(sql); !rows; rows = statement.getMoreResults()) {}
                var result = statement.getResultSet();
                assertTrue(result.next());
                return result.getString(1);
            }
        }
    }

    @Test
    void a_folder_has_one_holder_who_says_where_to_reach_it() {
        var data = folder.resolve("data");
        try (var held = DataFolder.open(data)) {
            held.announce(new Addresses("127.0.0.1:9", "jdbc:x", "http://localhost:8"));

            assertEquals(
                    "127.0.0.1:9",
                    DataFolder.running(data).map(Addresses::kafka).orElse(""));
        }
        assertTrue(DataFolder.running(data).isEmpty());
    }

    @Test
    void strange_folders_and_busy_ports_are_refused_in_one_sentence() throws IOException {
        var foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.doc"), "precious");
        var future = Files.createDirectory(folder.resolve("future"));
        Files.writeString(future.resolve("format"), "99");

        assertFalse(assertThrows(SetupException.class, () -> DataFolder.open(foreign))
                .getMessage()
                .contains("\n"));
        assertTrue(assertThrows(SetupException.class, () -> DataFolder.open(future))
                .getMessage()
                .contains("format 99"));
        try (var socket = new ServerSocket(0)) {
            assertThrows(
                    SetupException.class, () -> Ports.mustBeFree("127.0.0.1", socket.getLocalPort(), "choose another"));
        }
    }
}
