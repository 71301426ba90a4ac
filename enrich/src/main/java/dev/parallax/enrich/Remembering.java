package dev.parallax.enrich;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Entry;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import dev.parallax.revisions.Reviser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.Sensor.RecordingLevel;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// A step with a memory for each key: `(state, event) → (state, results)`, the state in a store. Events that lead to
/// nothing are counted by the metric `dropped-total` of the step's store.
final class Remembering<S, I, O> implements ProcessorSupplier<String, I, String, O> {
    private static final Reviser REVISER = new Reviser();

    private final String store;
    private final Serde<S> states;
    private final Step<S, I, O> step;

    /// What the step makes of an event for a key whose state is `state`, null at first.
    interface Step<S, I, O> {
        Result<S, O> take(@Nullable S state, I event);
    }

    /// The state from now on, and records to send on.
    record Result<S, O>(S state, List<KeyValue<String, @Nullable O>> out) {}

    Remembering(String store, Serde<S> states, Step<S, I, O> step) {
        this.store = store;
        this.states = states;
        this.step = step;
    }

    /// From clean articles to those that are new or changed.
    static ProcessorSupplier<String, CleanArticle, String, RevisedArticle> revisions() {
        return new Remembering<>("revisions", Stores.KNOWN, (known, article) -> {
            var decision = REVISER.decide(known, article);
            return new Result<>(
                    decision.state(),
                    decision.next().stream()
                            .map(next -> KeyValue.<String, @Nullable RevisedArticle>pair(article.id(), next))
                            .toList());
        });
    }

    /// From articles to the lines of the ledger, and to nulls for those that a revision no longer has.
    static ProcessorSupplier<String, Article, String, Entry> statements() {
        return new Remembering<>("statements", Serdes.String(), (before, article) -> {
            var out = new ArrayList<KeyValue<String, @Nullable Entry>>();
            var gone = before == null || before.isEmpty()
                    ? new HashSet<String>()
                    : new HashSet<>(Arrays.asList(before.split("\n")));
            var now = new ArrayList<String>();
            for (var statement : article.annotations().statements()) {
                var key = article.id() + "/" + statement.id();
                out.add(KeyValue.pair(key, Entry.of(article, statement)));
                now.add(key);
                gone.remove(key);
            }
            gone.stream().sorted().forEach(key -> out.add(KeyValue.pair(key, null)));
            return new Result<>(String.join("\n", now), out);
        });
    }

    /// From articles to the same by language; where a revision is in another language than the last, also to a
    /// withdrawal for the old one, whose task would never hear of it.
    static ProcessorSupplier<String, Article, String, Article> languages() {
        return new Remembering<>("languages", Serdes.String(), (before, article) -> {
            var language = article.content().language();
            var out = new ArrayList<KeyValue<String, @Nullable Article>>();
            if (before != null && !before.equals(language)) {
                out.add(KeyValue.pair(before, gone(article, before)));
            }
            out.add(KeyValue.pair(language, article));
            return new Result<>(language, out);
        });
    }

    private static Article gone(Article article, String language) {
        var version = article.version();
        return new Article(
                new Version(
                        version.article(),
                        version.revision(),
                        Status.CANCELED,
                        version.firstSeen(),
                        version.generation()),
                article.publication(),
                new Content("", "", language, List.of()),
                Annotations.NONE);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(Stores.onDisk(store, states));
    }

    @Override
    public Processor<String, I, String, O> get() {
        return new Processor<>() {
            private @Nullable ProcessorContext<String, O> context;
            private @Nullable KeyValueStore<String, S> memory;
            private @Nullable Sensor dropped;

            @Override
            public void init(ProcessorContext<String, O> given) {
                context = given;
                memory = given.getStateStore(store);
                dropped = given.metrics().addRateTotalSensor("parallax", store, "dropped", RecordingLevel.INFO);
            }

            @Override
            public void process(Record<String, I> record) {
                var remembered = java.util.Objects.requireNonNull(memory);
                var result = step.take(remembered.get(record.key()), record.value());
                remembered.put(record.key(), result.state());
                if (result.out().isEmpty()) {
                    java.util.Objects.requireNonNull(dropped).record();
                }
                for (var out : result.out()) {
                    java.util.Objects.requireNonNull(context)
                            .forward(record.withKey(out.key).withValue(out.value));
                }
            }
        };
    }
}
