package dev.parallax.enrich;

import dev.parallax.news.Article;
import dev.parallax.stories.Changes;
import dev.parallax.stories.StoryIndex;
import dev.parallax.stories.StoryRules;
import dev.parallax.topics.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/// Puts each article into its story. The articles lie in a store; the index over them is in memory, one a language,
/// and is made again from the store whenever the task starts or a record has broken it.
final class Relating implements Processor<String, Article, String, Changes> {
    private static final String STORE = "recent";

    private final StoryRules rules;
    private final String generation;
    private final Map<String, StoryIndex> indexes = new HashMap<>();
    private @Nullable ProcessorContext<String, Changes> context;
    private @Nullable KeyValueStore<String, Article> recent;

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
                return Set.of(Stores.onDisk(STORE, Topics.ARTICLE.values()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Changes> given) {
        context = given;
        recent = given.getStateStore(STORE);
        rebuild();
    }

    private void rebuild() {
        indexes.clear();
        var byLanguage = new HashMap<String, List<Article>>();
        try (var all = Objects.requireNonNull(recent).all()) {
            all.forEachRemaining(stored -> byLanguage
                    .computeIfAbsent(stored.value.content().language(), _ -> new ArrayList<>())
                    .add(stored.value));
        }
        byLanguage.forEach((language, articles) -> indexes.put(language, StoryIndex.of(articles, rules, generation)));
    }

    @Override
    public void process(Record<String, Article> record) {
        var article = record.value();
        var index = indexes.computeIfAbsent(record.key(), _ -> new StoryIndex(rules, generation));
        try {
            var changes = index.put(article);
            Objects.requireNonNull(recent).put(article.id(), article);
            Objects.requireNonNull(context).forward(record.withValue(changes));
        } catch (RuntimeException e) {
            rebuild();
            throw e;
        }
    }
}
