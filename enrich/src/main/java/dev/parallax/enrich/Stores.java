package dev.parallax.enrich;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.mapping.Mapping;
import dev.parallax.mapping.StoryMapping;
import dev.parallax.news.Placement;
import dev.parallax.news.Status;
import dev.parallax.revisions.Known;
import dev.parallax.revisions.Moment;
import dev.parallax.topics.AvroSerde;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/// The stores of the steps, and how what they remember lies in them.
final class Stores {
    static final Serde<Placement> PLACEMENT = AvroSerde.of(StoryMapping.PLACEMENT, "parallax.placement");
    static final Serde<Known> KNOWN = AvroSerde.of(
            new Mapping<>(dev.parallax.news.avro.Known.class, Stores::toAvro, Stores::toDomain), "parallax.known");

    /// The store of each story's articles.
    static final String PLACED = "placed";

    private static final String SEPARATOR = "\0"; // between a story's id and what is the story's

    private Stores() {}

    static <V> StoreBuilder<KeyValueStore<String, V>> onDisk(String name, Serde<V> values) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    /// In the order given: a topology describes itself by it, and a plain set's order changes from start to start.
    static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... stores) {
        return new LinkedHashSet<>(List.of(stores));
    }

    /// The key of what is a story's.
    static String within(String story, String id) {
        return story + SEPARATOR + id;
    }

    /// All that is the story's, in the order of the keys.
    static <V> List<KeyValue<String, V>> allWithin(String story, KeyValueStore<String, V> store) {
        var found = new ArrayList<KeyValue<String, V>>();
        try (var all = store.prefixScan(story + SEPARATOR, new StringSerializer())) {
            all.forEachRemaining(found::add);
        }
        return found;
    }

    private static dev.parallax.news.avro.Known toAvro(Known known) {
        return new dev.parallax.news.avro.Known(
                known.revision(),
                as(dev.parallax.news.avro.Status.class, known.status()),
                known.fingerprint(),
                known.language(),
                known.firstSeen(),
                optional(known.version(), Stores::toAvro),
                optional(known.withdrawal(), Stores::toAvro));
    }

    private static Known toDomain(dev.parallax.news.avro.Known known) {
        return new Known(
                known.getRevision(),
                as(Status.class, known.getStatus()),
                known.getFingerprint(),
                known.getLanguage(),
                known.getFirstSeen(),
                optional(known.getVersion(), Stores::toDomain),
                optional(known.getWithdrawal(), Stores::toDomain));
    }

    private static dev.parallax.news.avro.Moment toAvro(Moment moment) {
        return new dev.parallax.news.avro.Moment(moment.published(), moment.seen());
    }

    private static Moment toDomain(dev.parallax.news.avro.Moment moment) {
        return new Moment(moment.getPublished(), moment.getSeen());
    }
}
