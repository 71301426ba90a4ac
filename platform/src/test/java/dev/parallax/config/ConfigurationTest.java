package dev.parallax.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    public record Root(
            Kafka kafka,
            @Setting(value = "How long.", byDefault = "14d") Duration window) {}

    public record Kafka(
            @Setting("Where.") String bootstrapServers,
            @Setting(value = "How many.", byDefault = "4") int partitions,
            @Setting("Who.") Secret password,
            @Setting("More.") Map<String, String> properties) {}

    @Test
    void the_file_wins_over_defaults_and_the_environment_over_the_file() {
        var yaml = """
                kafka:
                  bootstrap.servers: a:1
                  partitions: 8
                  properties: {security.protocol: SSL}
                """;

        var root = Configuration.read(Root.class, yaml, Map.of("PARALLAX_KAFKA_PARTITIONS", "16"));

        assertEquals("a:1", root.kafka().bootstrapServers());
        assertEquals(16, root.kafka().partitions());
        assertEquals(Map.of("security.protocol", "SSL"), root.kafka().properties());
        assertEquals(Duration.ofDays(14), root.window());
    }

    @Test
    void all_problems_are_told_at_once_with_a_suggestion() {
        var yaml = "kafka: {bootstrap.server: x, partitions: many}\nwindow: 3 weeks";

        var e = assertThrows(ConfigException.class, () -> Configuration.read(Root.class, yaml, Map.of()));

        assertEquals(
                List.of(
                        "setting kafka.bootstrap.server is unknown: did you mean kafka.bootstrap.servers?",
                        "setting kafka.partitions must be a whole number but was many",
                        "setting window must be a number and one of ms, s, m, h, d but was 3 weeks"),
                e.getMessage().lines().toList());
    }

    @Test
    void secrets_do_not_show_and_broken_yaml_is_one_sentence() {
        assertEquals("***", new Secret("hush").toString());
        assertThrows(ConfigException.class, () -> Configuration.read(Root.class, "a: [", Map.of()));
    }
}
