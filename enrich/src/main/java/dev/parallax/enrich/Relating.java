package dev.parallax.enrich;

import dev.parallax.news.Article;
import dev.parallax.news.Placement;
import dev.parallax.news.Story;
import dev.parallax.stories.Memory;
import dev.parallax.stories.Move;
import dev.parallax.stories.StoryIndex;
import dev.parallax.stories.StoryRules;
import dev.parallax.topics.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
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
final class Relating implements Processor<String, Article, String, Relating.Related> {
    private static final String RECENT = "recent";
    private static final String STANDINGS = "standings";
    private static final String SEPARATOR = "\0"; // between a language and an article's id, in both stores
    private static final String NEXT = "\1"; // comes right after the separator
    private static final StringSerializer KEYS = new StringSerializer();

    private final StoryRules rules;
    private final String generation;
    private final Map<String, StoryIndex> indexes = new HashMap<>();
    private @Nullable ProcessorContext<String, Related> context;
    private @Nullable KeyValueStore<String, Article> recent;
    private @Nullable KeyValueStore<String, Double> standings;

    /// What one article has changed.
    record Related(List<Story> stories, List<Placement> placements) {}

    private Relating(StoryRules rules, String generation) {
        this.rules = rules;
        this.generation = generation;
    }

    static ProcessorSupplier<String, Article, String, Related> supplier(StoryRules rules, String generation) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, Article, String, Related> get() {
                return new Relating(rules, generation);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Stores.inOrder(
                        Stores.onDisk(RECENT, Topics.ARTICLE.values()), Stores.onDisk(STANDINGS, Serdes.Double()));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Related> given) {
        context = given;
        recent = given.getStateStore(RECENT);
        standings = given.getStateStore(STANDINGS);
        rebuild();
    }

    private void rebuild() {
        indexes.clear();
        for (var language = languageAfter(""); language != null; language = languageAfter(language + NEXT)) {
            indexes.put(language, rebuilt(language + SEPARATOR));
        }
    }

    /// The first language in the store whose keys come after this one.
    private @Nullable String languageAfter(String key) {
        try (var rest = Objects.requireNonNull(recent).range(key, null)) {
            return rest.hasNext() ? languageOf(rest.peekNextKey()) : null;
        }
    }

    private static String languageOf(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    private StoryIndex rebuilt(String prefix) {
        var known = new HashMap<String, Double>();
        try (var stored = Objects.requireNonNull(standings).prefixScan(prefix, KEYS)) {
            stored.forEachRemaining(entry -> known.put(entry.key.substring(prefix.length()), entry.value));
        }
        try (var stored = Objects.requireNonNull(recent).prefixScan(prefix, KEYS)) {
            var articles = StreamSupport.stream(Spliterators.spliteratorUnknownSize(stored, 0), false)
                    .map(entry -> entry.value);
            return StoryIndex.of(articles, known, rules, generation);
        }
    }

    @Override
    public void process(Record<String, Article> record) {
        var index = indexes.computeIfAbsent(record.key(), _ -> new StoryIndex(rules, generation));
        try {
            var changes = index.put(record.value());
            var prefix = record.key() + SEPARATOR;
            remember(prefix, changes.memory());
            var placements =
                    changes.moves().stream().map(move -> place(prefix, move)).toList();
            Objects.requireNonNull(context).forward(record.withValue(new Related(changes.stories(), placements)));
        } catch (RuntimeException e) {
            rebuild();
            throw e;
        }
    }

    private Placement place(String prefix, Move move) {
        var article = move.out() ? null : Objects.requireNonNull(recent).get(prefix + move.article());
        return new Placement(move.story(), move.article(), move.root(), article);
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
