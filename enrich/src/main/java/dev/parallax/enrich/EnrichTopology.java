package dev.parallax.enrich;

import static dev.parallax.topics.Topics.ALARM;
import static dev.parallax.topics.Topics.ARTICLE;
import static dev.parallax.topics.Topics.CLAIM;
import static dev.parallax.topics.Topics.RAW;
import static dev.parallax.topics.Topics.REJECTED;
import static dev.parallax.topics.Topics.STATEMENT;
import static dev.parallax.topics.Topics.STORY;

import dev.parallax.annotation.Annotator;
import dev.parallax.enrich.Cleaning.Cleaned;
import dev.parallax.enrich.Relating.Related;
import dev.parallax.enrich.Watching.Observed;
import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Placement;
import dev.parallax.stories.StoryRules;
import dev.parallax.topics.Topic;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/// The way of an article through enrichment; what a step refuses leaves sideways to the rejects.
public final class EnrichTopology {
    /// Part of the application's name. Raise it whenever the topology or a store's content changes: state fits one
    /// only.
    public static final String VERSION = "3";

    private final Cleaning cleaning = new Cleaning();
    private final Annotator annotator;
    private final StoryRules rules;
    private final String generation;
    private final int partitions;

    /// `partitions` is the number of tasks that relate (at most one a language works) and weigh may spread over.
    public EnrichTopology(Annotator annotator, StoryRules rules, String generation, int partitions) {
        this.annotator = annotator;
        this.rules = rules;
        this.generation = generation;
        this.partitions = partitions;
    }

    public Topology build() {
        var builder = new StreamsBuilder();
        var raw = read(builder, RAW);
        var cleaned = raw.mapValues(cleaning::clean, Named.as("clean"));
        var alarms = bySource(cleaned).process(Watching.supplier(generation), Named.as("watch"));
        write(alarms.peek(Watching::tell, Named.as("tell")), ALARM);
        var clean = sort(cleaned);
        var revised = clean.process(Remembering.revisions(), Named.as("revise"));
        var annotated = revised.mapValues(annotator::annotate, Named.as("annotate"));
        write(annotated, ARTICLE);
        write(annotated.process(Remembering.statements(), Named.as("enter")), STATEMENT);
        var related = byLanguage(annotated).process(Relating.supplier(rules, generation), Named.as("relate"));
        write(related.flatMap(EnrichTopology::stories, Named.as("stories")), STORY);
        write(Weighing.claims(byStory(related), generation), CLAIM);
        return builder.build();
    }

    private KStream<String, Observed> bySource(KStream<String, Cleaned> cleaned) {
        return cleaned.flatMap(EnrichTopology::observed, Named.as("observed"))
                .repartition(spread("by-source", HealthStore.OBSERVED));
    }

    private static Iterable<KeyValue<String, Observed>> observed(String article, Cleaned cleaned) {
        var observed = cleaned.observed();
        return observed == null
                ? List.of()
                : List.of(KeyValue.pair(observed.page().source(), observed));
    }

    private static KStream<String, CleanArticle> sort(KStream<String, Cleaned> all) {
        var branches = all.split(Named.as("clean-"))
                .branch((_, cleaned) -> cleaned.refusal() == null, Branched.as("accepted"))
                .defaultBranch(Branched.as("refused"));
        write(branch(branches, "clean-refused").mapValues(Cleaned::refusal, Named.as("reject")), REJECTED);
        return branch(branches, "clean-accepted").mapValues(Cleaned::article, Named.as("accept"));
    }

    private KStream<String, Article> byLanguage(KStream<String, Article> articles) {
        return articles.process(Remembering.languages(), Named.as("language"))
                .repartition(spread("by-language", ARTICLE.values()));
    }

    private KStream<String, Placement> byStory(KStream<String, Related> related) {
        return related.flatMap(EnrichTopology::placements, Named.as("placements"))
                .repartition(spread("by-story", Stores.PLACEMENT));
    }

    private <V> Repartitioned<String, V> spread(String name, Serde<V> values) {
        return Repartitioned.<String, V>as(name)
                .withKeySerde(ARTICLE.keys())
                .withValueSerde(values)
                .withNumberOfPartitions(partitions);
    }

    private static Iterable<KeyValue<String, dev.parallax.news.Story>> stories(String language, Related related) {
        return related.stories().stream().map(s -> KeyValue.pair(s.id(), s)).toList();
    }

    private static Iterable<KeyValue<String, Placement>> placements(String language, Related related) {
        return related.placements().stream()
                .map(p -> KeyValue.pair(p.story(), p))
                .toList();
    }

    private static <V> KStream<String, V> read(StreamsBuilder builder, Topic<V> topic) {
        return builder.stream(
                topic.name(), Consumed.with(topic.keys(), topic.values()).withName(topic.name()));
    }

    private static <V> void write(KStream<String, V> stream, Topic<V> topic) {
        stream.to(topic.name(), Produced.with(topic.keys(), topic.values()).withName(topic.name()));
    }

    private static <V> KStream<String, V> branch(java.util.Map<String, KStream<String, V>> branches, String name) {
        return java.util.Objects.requireNonNull(branches.get(name));
    }
}
