package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Article;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random streams of articles, revisions and withdrawals against the slow and obvious way.
class StoryIndexOrderTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_records_replayed_equal_the_slow_way_after_any_order(long seed) {
        var random = new Random(seed);
        var stream = Lives.random(random);
        Collections.shuffle(stream, random);

        var ledger = new Ledger();
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        stream.forEach(article -> ledger.take(index.put(article)));

        assertAgrees(Lives.latest(stream), ledger, "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void an_index_built_from_stored_articles_goes_on_as_if_it_had_never_stopped(long seed) {
        var random = new Random(seed);
        var stream = Lives.random(random);
        Collections.shuffle(stream, random);
        var before = stream.subList(0, stream.size() / 2);
        var after = stream.subList(stream.size() / 2, stream.size());

        var ledger = new Ledger();
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        before.forEach(article -> ledger.take(index.put(article)));
        var restarted = StoryIndex.of(Lives.latest(before).values().stream(), Map.of(), StoryRules.DEFAULT, "1");
        after.forEach(article -> ledger.take(restarted.put(article)));

        assertAgrees(Lives.latest(stream), ledger, "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void a_story_that_ended_leads_to_a_living_one_or_to_none(long seed) {
        var random = new Random(seed);
        var stream = Lives.random(random);
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
            stories.put(p.article(), p.story());
            roots.put(p.article(), p.root());
            assertEquals(latest.get(p.article()).version().revision(), p.revision(), seed);
        });
        var expected = new TreeMap<String, String>();
        Oracle.stories(usable, StoryRules.DEFAULT).forEach((id, first) -> expected.put(id, Telling.idOf(first)));
        assertEquals(expected, stories, seed);
        assertEquals(Oracle.roots(usable, StoryRules.DEFAULT), roots, seed);
        var members = new TreeMap<String, String>();
        ledger.living().forEach((id, story) -> story.members().forEach(member -> members.put(member.article(), id)));
        assertEquals(expected, members, seed);
    }
}
