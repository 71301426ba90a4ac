package dev.parallax.topics;

import dev.parallax.mapping.Mapping;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/// A topic: its name, the values it carries, how long they stay. Keys are strings.
public record Topic<V>(String name, Mapping<V, ?> mapping, Keep keep) {

    /// What becomes of old records.
    public enum Keep {
        /// All are kept, for ever.
        FOREVER,
        /// The last of each key is kept.
        LATEST;

        /// The topic's settings at the broker.
        public Map<String, String> config() {
            return switch (this) {
                case FOREVER -> Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
                case LATEST -> Map.of("cleanup.policy", "compact");
            };
        }
    }

    public Serde<String> keys() {
        return Serdes.String();
    }

    public Serde<V> values() {
        return AvroSerde.of(mapping, name + "-value");
    }
}
