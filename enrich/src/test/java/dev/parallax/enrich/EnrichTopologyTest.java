package dev.parallax.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotation.Annotator;
import dev.parallax.news.Bytes;
import dev.parallax.news.Claim;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.SourceAlarm;
import dev.parallax.news.Status;
import dev.parallax.news.Story;
import dev.parallax.stories.StoryRules;
import dev.parallax.testkit.News;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private static final Annotator ANNOTATOR = Annotator.load("g1");

    @TempDir
    Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, RawArticle> raw;

    @BeforeEach
    void start() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        driver = new TopologyTestDriver(topology().build(), properties);
        raw = driver.createInputTopic(
                Topics.RAW.name(),
                Topics.RAW.keys().serializer(),
                Topics.RAW.values().serializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private static EnrichTopology topology() {
        return new EnrichTopology(ANNOTATOR, StoryRules.DEFAULT, "g1", 2);
    }

    /// The drawing of the topology is kept: changing it is a decision, and needs a new [EnrichTopology#VERSION].
    @Test
    void the_topology_is_as_drawn() throws IOException {
        try (var drawn = getClass().getResourceAsStream("topology-v" + EnrichTopology.VERSION + ".txt")) {
            var expected = new String(Objects.requireNonNull(drawn).readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(expected, topology().build().describe().toString());
        }
    }

    @Test
    void two_articles_of_one_event_become_one_story_with_a_dispute() {
        send(News.accusing());
        send(News.denying());

        var stories = latest(Topics.STORY);
        var disputes = latest(Topics.CLAIM).values().stream()
                .filter(c -> c != null && c.status() == Claim.Status.DISPUTED)
                .toList();

        assertEquals(
                2,
                stories.values().stream()
                        .mapToInt(s -> s.members().size())
                        .max()
                        .orElse(0));
        assertTrue(!disputes.isEmpty(), "a dispute");
    }

    @Test
    void what_is_known_already_goes_no_further_and_is_counted() {
        send(News.accusing());
        var first = latest(Topics.ARTICLE);

        send(News.accusing());

        assertEquals(1, first.size());
        assertTrue(latest(Topics.ARTICLE).isEmpty());
        assertEquals(1, dropped());
    }

    private double dropped() {
        return driver.metrics().values().stream()
                .filter(m -> m.metricName().name().equals("dropped-total"))
                .filter(m -> m.metricName().tags().containsValue("revisions"))
                .mapToDouble(m -> (double) m.metricValue())
                .sum();
    }

    @Test
    void a_revision_takes_back_the_statements_it_no_longer_has() {
        send(News.accusing());
        var before = latest(Topics.STATEMENT);

        send(News.revision(
                News.accusing(), "Ice on the Sull", "The Sull river froze on Monday. Nobody crossed it all day long."));

        var after = latest(Topics.STATEMENT);
        assertTrue(before.values().stream().allMatch(Objects::nonNull));
        before.keySet().forEach(key -> assertTrue(after.containsKey(key), key));
        before.keySet().forEach(key -> assertNull(after.get(key), key));
        assertEquals(2, latest(Topics.ARTICLE).get("border-a").version().revision());
    }

    @Test
    void a_withdrawal_leaves_neither_story_nor_claims() {
        var ledger = new HashMap<String, Claim>();
        send(News.accusing());
        ledger.putAll(latest(Topics.CLAIM));

        send(News.withdrawal(News.accusing()));

        ledger.putAll(latest(Topics.CLAIM));
        ledger.values().removeIf(Objects::isNull);
        assertEquals(Map.of(), ledger);
        assertTrue(
                latest(Topics.STORY).values().stream().allMatch(s -> s.members().isEmpty()));
        assertEquals(
                Status.CANCELED,
                latest(Topics.ARTICLE).get("border-a").version().status());
    }

    @Test
    void a_revision_in_another_language_leaves_the_stories_of_the_old_one() {
        var ledger = new HashMap<String, Story>();
        send(News.accusing());
        send(News.denying());
        ledger.putAll(latest(Topics.STORY));
        assertEquals(Map.of("border-a", "en", "border-b", "en"), languages(ledger));

        send(in("de", News.revision(News.denying(), "Eis auf dem Sull", "Am Montag ist der Fluss Sull zugefroren.")));

        ledger.putAll(latest(Topics.STORY));
        assertEquals(Map.of("border-a", "en", "border-b", "de"), languages(ledger));
    }

    /// Of each article the language of its story, or of all of them where it is in several.
    private static Map<String, String> languages(Map<String, Story> ledger) {
        var found = new HashMap<String, String>();
        ledger.values()
                .forEach(story -> story.members()
                        .forEach(member -> found.merge(member.article(), story.language(), (a, b) -> a + " " + b)));
        return found;
    }

    private static RawArticle in(String language, RawArticle article) {
        return new RawArticle(
                article.id(),
                article.status(),
                article.publication(),
                article.title(),
                language,
                article.payload(),
                article.origin());
    }

    @Test
    void what_holds_no_article_is_refused_with_its_reason_and_bytes() {
        send(News.article("empty", "Meridian Wire", "Nothing", " \n "));

        var refused = latest(Topics.REJECTED).get("empty");
        assertNotNull(refused);
        assertEquals("clean", refused.step());
        assertEquals("test:empty", refused.origin());
        assertEquals(3, refused.bytes().size());
    }

    @Test
    void a_source_whose_pages_turn_empty_is_told_of_within_twenty_pages() {
        for (int i = 0; i < 80; i++) {
            send(page(
                    i,
                    "<article><h1>Ice</h1><p>The Sull river froze on day " + i + ", and nobody crossed it.</p>"
                            + "<p>The mayor said that it would stay so until the end of the month.</p></article>"));
        }
        assertEquals(Map.of(), latest(Topics.ALARM));

        for (int i = 80; i < 100; i++) {
            send(page(i, "<div id=\"root\"></div>"));
        }

        var alarm = latest(Topics.ALARM).get("sull.example");
        assertNotNull(alarm);
        assertEquals(SourceAlarm.Kind.EMPTY_BODIES, alarm.kind());
    }

    private static RawArticle page(int number, String body) {
        var url = "https://sull.example/" + number;
        var seen = Dated.clock(Instant.EPOCH.plusSeconds(number));
        var html = "<html><head><title>Ice</title></head><body>" + body + "</body></html>";
        return new RawArticle(
                "p" + number,
                Status.USABLE,
                new Publication(url, "", null, null, seen),
                null,
                "en",
                new RawArticle.Payload(RawArticle.Payload.HTML, Bytes.utf8(html)),
                url);
    }

    private void send(RawArticle article) {
        raw.pipeInput(article.id(), article);
    }

    /// What came out of a topic since it was last asked, the last value of each key.
    private <V> Map<String, V> latest(Topic<V> topic) {
        var out = driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
        var found = new LinkedHashMap<String, V>();
        out.readKeyValuesToList().forEach(kv -> found.put(kv.key, kv.value));
        return found;
    }
}
