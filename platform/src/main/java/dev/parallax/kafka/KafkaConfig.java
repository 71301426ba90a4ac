package dev.parallax.kafka;

import dev.parallax.config.Setting;
import java.util.HashMap;
import java.util.Map;

/// How to reach the Kafka cluster, and how topics are made there.
public record KafkaConfig(
        @Setting("The cluster's addresses, host:port with commas between; empty: an embedded broker.")
        String bootstrapServers,

        @Setting(value = "Partitions of each topic that is made.", byDefault = "4")
        int partitions,

        @Setting(value = "Copies of each topic that is made.", byDefault = "1")
        int replication,

        @Setting("Further properties for every Kafka client, such as kafka.properties.security.protocol.")
        Map<String, String> properties) {

    public KafkaConfig withBootstrapServers(String servers) {
        return new KafkaConfig(servers, partitions, replication, properties);
    }

    /// Properties that every client starts from.
    public Map<String, Object> client() {
        var all = new HashMap<String, Object>(properties);
        all.put("bootstrap.servers", bootstrapServers);
        return all;
    }
}
