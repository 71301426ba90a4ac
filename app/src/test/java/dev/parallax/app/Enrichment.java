package dev.parallax.app;

import dev.parallax.annotation.Annotator;
import dev.parallax.enrich.EnrichTopology;
import dev.parallax.news.RawArticle;
import dev.parallax.stories.StoryRules;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/// The real topology, driven by hand.
final class Enrichment implements AutoCloseable {
    private static final List<Topic<?>> TOPICS = List.of(Topics.ARTICLE, Topics.STATEMENT, Topics.STORY, Topics.CLAIM);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, RawArticle> raw;

    /// What the topology writes to a topic; no value takes back what the key stood for.
    @SuppressWarnings("ArrayRecordComponent") // each is one of its kind
    record Derived(String topic, String key, byte @Nullable [] value) {
        boolean isOf(Topic<?> other) {
            return topic.equals(other.name());
        }
    }

    Enrichment(Annotator annotator, Path state) {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "enrichment");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        var topology = new EnrichTopology(annotator, StoryRules.DEFAULT, "1", 2).build();
        driver = new TopologyTestDriver(topology, properties);
        raw = driver.createInputTopic(
                Topics.RAW.name(),
                Topics.RAW.keys().serializer(),
                Topics.RAW.values().serializer());
    }

    /// What comes of these arrivals, topic by topic.
    List<Derived> derive(List<RawArticle> arrivals) {
        arrivals.forEach(article -> raw.pipeInput(article.id(), article));
        var all = new ArrayList<Derived>();
        for (var topic : TOPICS) {
            var out = driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer());
            out.readKeyValuesToList().forEach(kv -> all.add(new Derived(topic.name(), kv.key, kv.value)));
        }
        return all;
    }

    @Override
    public void close() {
        driver.close();
    }
}
