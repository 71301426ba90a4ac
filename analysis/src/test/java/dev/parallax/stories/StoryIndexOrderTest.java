package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Article;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random streams of articles, revisions and withdrawals against the slow and obvious way.
class StoryIndexOrderTest {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_records_replayed_equal_the_slow_way_after_any_order(long seed) {
        var random = new Random(seed);
        var stream = stream(random);
        Collections.shuffle(stream, random);

        var ledger = new Ledger();
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        stream.forEach(article -> ledger.take(index.put(article)));

        assertAgrees(latest(stream), ledger, "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void an_index_built_from_stored_articles_goes_on_as_if_it_had_never_stopped(long seed) {
        var random = new Random(seed);
        var stream = stream(random);
        Collections.shuffle(stream, random);
        var before = stream.subList(0, stream.size() / 2);
        var after = stream.subList(stream.size() / 2, stream.size());

        var ledger = new Ledger();
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        before.forEach(article -> ledger.take(index.put(article)));
        var restarted = StoryIndex.of(latest(before).values());
        after.forEach(article -> ledger.take(restarted.put(article)));

        assertAgrees(latest(stream), ledger, "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void a_story_that_ended_leads_to_a_living_one_or_to_none(long seed) {
        var random = new Random(seed);
        var stream = stream(random);
        Collections.shuffle(stream, random);

        var ledger = new Ledger();
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        stream.forEach(article -> ledger.take(index.put(article)));

        ledger.stories.values().stream()
                .filter(story -> story.members().isEmpty() && story.mergedInto() != null)
                .forEach(story -> assertEquals(
                        true, ledger.living().containsKey(story.mergedInto()), story.id() + ", seed " + seed));
    }

    private static void assertAgrees(Map<String, Article> latest, Ledger ledger, String seed) {
        var usable = latest.values().stream().filter(Article::usable).toList();
        var stories = new TreeMap<String, String>();
        var roots = new TreeMap<String, String>();
        ledger.placed().values().forEach(p -> {
            stories.put(p.articleId(), p.story());
            roots.put(p.articleId(), p.root());
            assertEquals(latest.get(p.articleId()), p.article(), seed);
        });
        var expected = new TreeMap<String, String>();
        Oracle.stories(usable).forEach((id, first) -> expected.put(id, Telling.idOf(first)));
        assertEquals(expected, stories, seed);
        assertEquals(Oracle.roots(usable), roots, seed);
        var members = new TreeMap<String, String>();
        ledger.living().forEach((id, story) -> story.members().forEach(member -> members.put(member.article(), id)));
        assertEquals(expected, members, seed);
    }

    private static Map<String, Article> latest(List<Article> stream) {
        var latest = new HashMap<String, Article>();
        stream.forEach(a -> latest.merge(
                a.id(), a, (x, y) -> x.version().revision() > y.version().revision() ? x : y));
        return latest;
    }

    /// Forty articles on five subjects that share words, over two weeks; some copied, revised or withdrawn.
    private static List<Article> stream(Random random) {
        var stream = new ArrayList<Article>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var seen = START.plus(Duration.ofMinutes(random.nextInt(1200)));
            var at = START.plus(Duration.ofHours(random.nextInt(340)));
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                var text = !texts.isEmpty() && random.nextInt(4) == 0
                        ? texts.get(random.nextInt(texts.size())) + " " + words(random, random.nextInt(5), 10)
                        : words(random, random.nextInt(5), 60);
                texts.add(text);
                var status = random.nextInt(6) == 0 ? Status.WITHHELD : Status.USABLE;
                stream.add(Articles.article(new Version("a" + i, revision, status, seen, "1"), at, "", text));
            }
        }
        return stream;
    }

    private static String words(Random random, int subject, int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int stock = random.nextInt(3) == 0 ? 5 : subject;
            words.append("Zor")
                    .append((char) ('a' + stock))
                    .append(random.nextInt(90))
                    .append(' ');
        }
        return words.toString();
    }
}
