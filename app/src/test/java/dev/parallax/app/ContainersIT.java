package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.embedded.DataFolder;
import dev.parallax.files.Read;
import dev.parallax.ingest.Importer;
import dev.parallax.testkit.News;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The same services on a broker and a database of somebody else, here in containers.
class ContainersIT {
    @TempDir
    Path temporary;

    @Test
    void the_services_work_on_a_cluster_and_a_database_by_two_settings() throws Exception {
        assumeTrue(
                dockerAnswers(),
                "SKIPPED: no Docker engine answers here, so Kafka and PostgreSQL in containers were not tried");

        try (var kafka = new KafkaContainer("apache/kafka:4.3.1");
                var postgres = new PostgreSQLContainer("postgres:18");
                var folder = DataFolder.open(temporary.resolve("data"))) {
            kafka.start();
            postgres.start();
            var settings = Settings.read(Map.of(
                            "PARALLAX_KAFKA_BOOTSTRAP_SERVERS", kafka.getBootstrapServers(),
                            "PARALLAX_STORE_URL", postgres.getJdbcUrl(),
                            "PARALLAX_STORE_USER", postgres.getUsername(),
                            "PARALLAX_STORE_PASSWORD", postgres.getPassword(),
                            "PARALLAX_SERVE_PORT", "0"))
                    .inFolder(folder);
            try (var parallax = AllInOne.start(folder, settings);
                    var importer = new Importer(parallax.settings().kafka())) {
                importer.importAll(Stream.of(News.accusing(), News.denying()).map(Read.Found::new), _ -> {});

                var claims = new Page(parallax.port())
                        .await(
                                "/api/claims?status=DISPUTED",
                                a -> !a.path("claims").isEmpty());
                assertFalse(claims.path("claims").isEmpty());
            }
        }
    }

    private static boolean dockerAnswers() {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers) {
            System.out.println("ContainersIT SKIPPED: no Docker engine answers here");
        }
        return answers;
    }
}
