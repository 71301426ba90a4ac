package dev.parallax.enrich;

import dev.parallax.news.Placement;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Keeps each story's articles as they are placed, and passes on that the story has changed.
final class Placing implements FixedKeyProcessor<String, Placement, Placement> {
    private @Nullable FixedKeyProcessorContext<String, Placement> context;
    private @Nullable KeyValueStore<String, Placement> placed;

    private Placing() {}

    static FixedKeyProcessorSupplier<String, Placement, Placement> supplier(
            StoreBuilder<KeyValueStore<String, Placement>> placed) {
        return new FixedKeyProcessorSupplier<>() {
            @Override
            public FixedKeyProcessor<String, Placement, Placement> get() {
                return new Placing();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(placed);
            }
        };
    }

    @Override
    public void init(FixedKeyProcessorContext<String, Placement> given) {
        context = given;
        placed = given.getStateStore(Stores.PLACED);
    }

    @Override
    public void process(FixedKeyRecord<String, Placement> record) {
        var placement = record.value();
        var key = Stores.within(placement.story(), placement.articleId());
        if (placement.article() == null) {
            Objects.requireNonNull(placed).delete(key);
        } else {
            Objects.requireNonNull(placed).put(key, placement);
        }
        Objects.requireNonNull(context).forward(record);
    }
}
