package dev.parallax.enrich;

import dev.parallax.claims.ClaimFinder;
import dev.parallax.claims.Placed;
import dev.parallax.news.Claim;
import dev.parallax.news.Placement;
import dev.parallax.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Draws up a story's claims anew once its articles have come, changed or gone, and sends on those that differ from
/// what was sent before; null for one that nobody makes any more.
final class Weighing implements Processor<String, Long, String, Claim> {
    private static final String CLAIMED = "claimed";

    private final String generation;
    private @Nullable ProcessorContext<String, Claim> context;
    private @Nullable KeyValueStore<String, Placement> placed;
    private @Nullable KeyValueStore<String, Claim> claimed;

    private Weighing(String generation) {
        this.generation = generation;
    }

    /// From placements, by story, to claims. Whatever comes to a story between two commits is weighed at once: the
    /// count of its placements waits in a cache that is emptied before each commit.
    static KStream<String, Claim> claims(KStream<String, Placement> placements, String generation) {
        var placed = Stores.onDisk(Stores.PLACED, Stores.PLACEMENT);
        return placements
                .processValues(Placing.supplier(placed), Named.as("place"))
                .groupByKey(Grouped.with("placed-by-story", Serdes.String(), Stores.PLACEMENT))
                .count(
                        Named.as("collect"),
                        Materialized.<String, Long, KeyValueStore<Bytes, byte[]>>as("collected")
                                .withKeySerde(Serdes.String())
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled())
                .toStream(Named.as("changed"))
                .process(supplier(placed, generation), Named.as("weigh"));
    }

    private static ProcessorSupplier<String, Long, String, Claim> supplier(
            StoreBuilder<KeyValueStore<String, Placement>> placed, String generation) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Long, String, Claim> get() {
                return new Weighing(generation);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Stores.inOrder(placed, Stores.onDisk(CLAIMED, Topics.CLAIM.values()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Claim> given) {
        context = given;
        placed = given.getStateStore(Stores.PLACED);
        claimed = given.getStateStore(CLAIMED);
    }

    @Override
    public void process(Record<String, Long> story) {
        var articles = new ArrayList<Placed>();
        for (var known : Stores.allWithin(story.key(), Objects.requireNonNull(placed))) {
            articles.add(new Placed(Objects.requireNonNull(known.value.article()), known.value.root()));
        }
        send(story, ClaimFinder.claims(story.key(), articles, generation));
    }

    private void send(Record<String, Long> story, List<Claim> claims) {
        var before = Objects.requireNonNull(claimed);
        var now = claims.stream().map(Claim::id).toList();
        for (var old : Stores.allWithin(story.key(), before)) {
            if (!now.contains(old.value.id())) {
                before.delete(old.key);
                forward(story, old.value.id(), null);
            }
        }
        for (var claim : claims) {
            var key = Stores.within(story.key(), claim.id());
            if (!claim.equals(before.get(key))) {
                before.put(key, claim);
                forward(story, claim.id(), claim);
            }
        }
    }

    private void forward(Record<String, Long> story, String id, @Nullable Claim claim) {
        Objects.requireNonNull(context).forward(story.withKey(id).withValue(claim));
    }
}
