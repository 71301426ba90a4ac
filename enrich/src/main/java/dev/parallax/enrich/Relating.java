package dev.parallax.enrich;

import dev.parallax.news.Article;
import dev.parallax.stories.Changes;
import dev.parallax.stories.Memory;
import dev.parallax.stories.StoryIndex;
import dev.parallax.stories.StoryRules;
import dev.parallax.topics.Topics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Puts each article into its story. What an index needs to go on lies in two stores: the articles and, where it is
/// final, their standing. The index over them is in memory, one a language, and is made again from the stores
/// whenever the task starts or a record has broken it.
final class Relating implements Processor<String, Article, String, Changes> {
    private static final String RECENT = "recent";
    private static final String STANDINGS = "standings";
    private static final String SEPARATOR = "\0"; // between a language and an article's id, in both stores

    private final StoryRules rules;
    private final String generation;
    private final Map<String, StoryIndex> indexes = new HashMap<>();
    private @Nullable ProcessorContext<String, Changes> context;
    private @Nullable KeyValueStore<String, Article> recent;
    private @Nullable KeyValueStore<String, Double> standings;

    private Relating(StoryRules rules, String generation) {
        this.rules = rules;
        this.generation = generation;
    }

    static ProcessorSupplier<String, Article, String, Changes> supplier(StoryRules rules, String generation) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Article, String, Changes> get() {
                return new Relating(rules, generation);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.onDisk(RECENT, Topics.ARTICLE.values()), Stores.onDisk(STANDINGS, Serdes.Double()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Changes> given) {
        context = given;
        recent = given.getStateStore(RECENT);
        standings = given.getStateStore(STANDINGS);
        rebuild();
    }

    private void rebuild() {
        indexes.clear();
        var languages = new HashSet<String>();
        try (var all = Objects.requireNonNull(recent).all()) {
            all.forEachRemaining(stored -> languages.add(stored.value.content().language()));
        }
        for (var language : languages) {
            var kept = of(Objects.requireNonNull(recent), language);
            var known = of(Objects.requireNonNull(standings), language);
            indexes.put(language, StoryIndex.of(kept.values(), known, rules, generation));
        }
    }

    /// What a store holds for a language, by article.
    private static <V> Map<String, V> of(KeyValueStore<String, V> store, String language) {
        var prefix = language + SEPARATOR;
        var found = new HashMap<String, V>();
        try (var stored = store.prefixScan(prefix, new StringSerializer())) {
            stored.forEachRemaining(entry -> found.put(entry.key.substring(prefix.length()), entry.value));
        }
        return found;
    }

    @Override
    public void process(Record<String, Article> record) {
        var index = indexes.computeIfAbsent(record.key(), _ -> new StoryIndex(rules, generation));
        try {
            var changes = index.put(record.value());
            remember(record.key() + SEPARATOR, changes.memory());
            Objects.requireNonNull(context).forward(record.withValue(changes));
        } catch (RuntimeException e) {
            rebuild();
            throw e;
        }
    }

    private void remember(String prefix, Memory memory) {
        var articles = Objects.requireNonNull(recent);
        var known = Objects.requireNonNull(standings);
        memory.kept().forEach(article -> articles.put(prefix + article.id(), article));
        memory.standings().forEach((article, standing) -> known.put(prefix + article, standing));
        for (var article : memory.dropped()) {
            articles.delete(prefix + article);
            known.delete(prefix + article);
        }
    }
}
