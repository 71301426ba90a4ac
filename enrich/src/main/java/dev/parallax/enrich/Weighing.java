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
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Draws up a story's claims anew whenever one of its articles comes, changes or goes, and sends on those that differ
/// from what was sent before; null for one that nobody makes any more.
final class Weighing implements Processor<String, Placement, String, Claim> {
    private static final String PLACED = "placed";
    private static final String CLAIMED = "claimed";
    private static final String SEPARATOR = "\0"; // between a story's id and what is the story's, in both stores

    private final String generation;
    private @Nullable ProcessorContext<String, Claim> context;
    private @Nullable KeyValueStore<String, Placement> placed;
    private @Nullable KeyValueStore<String, Claim> claimed;

    private Weighing(String generation) {
        this.generation = generation;
    }

    static ProcessorSupplier<String, Placement, String, Claim> supplier(String generation) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Placement, String, Claim> get() {
                return new Weighing(generation);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.onDisk(PLACED, Stores.PLACEMENT), Stores.onDisk(CLAIMED, Topics.CLAIM.values()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Claim> given) {
        context = given;
        placed = given.getStateStore(PLACED);
        claimed = given.getStateStore(CLAIMED);
    }

    @Override
    public void process(Record<String, Placement> record) {
        var placements = Objects.requireNonNull(placed);
        var placement = record.value();
        var key = placement.story() + SEPARATOR + placement.articleId();
        if (placement.article() == null) {
            placements.delete(key);
        } else {
            placements.put(key, placement);
        }
        var articles = new ArrayList<Placed>();
        for (var known : of(placements, placement.story())) {
            articles.add(new Placed(Objects.requireNonNull(known.value.article()), known.value.root()));
        }
        send(record, ClaimFinder.claims(placement.story(), articles, generation));
    }

    private void send(Record<String, Placement> record, List<Claim> claims) {
        var before = Objects.requireNonNull(claimed);
        var story = record.value().story();
        var now = claims.stream().map(Claim::id).toList();
        for (var old : of(before, story)) {
            if (!now.contains(old.value.id())) {
                before.delete(old.key);
                forward(record, old.value.id(), null);
            }
        }
        for (var claim : claims) {
            var key = story + SEPARATOR + claim.id();
            if (!claim.equals(before.get(key))) {
                before.put(key, claim);
                forward(record, claim.id(), claim);
            }
        }
    }

    private void forward(Record<String, Placement> record, String id, @Nullable Claim claim) {
        Objects.requireNonNull(context).forward(record.withKey(id).withValue(claim));
    }

    private static <V> List<KeyValue<String, V>> of(KeyValueStore<String, V> store, String story) {
        var found = new ArrayList<KeyValue<String, V>>();
        try (var all = store.prefixScan(story + SEPARATOR, new StringSerializer())) {
            all.forEachRemaining(found::add);
        }
        return found;
    }
}
