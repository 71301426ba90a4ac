package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Article;
import dev.parallax.news.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What has been told at the end of random lives of articles, in random order, against an index that was told the
/// final states alone.
class StoryLedgerTest {
    private static final int RUNS = 200;
    private static final int FEWER = 40;

    @Test
    void what_has_been_told_in_the_end_equals_a_fresh_build_from_the_final_states() {
        for (long seed = 0; seed < RUNS; seed++) {
            var stream = shuffled(seed);

            var told = tell(stream);

            var fresh = tell(Lives.latest(stream).values());
            assertEquals(fresh.living(), told.living(), "seed " + seed);
            assertEquals(fresh.placed(), told.placed(), "seed " + seed);
        }
    }

    @Test
    void every_story_that_ended_leads_to_where_its_articles_are_now() {
        for (long seed = 0; seed < FEWER; seed++) {
            var told = tell(shuffled(seed));

            for (var story : told.stories.values()) {
                if (story.members().isEmpty() && story.mergedInto() != null) {
                    assertTrue(told.living().containsKey(story.mergedInto()), story.id() + ", seed " + seed);
                }
            }
        }
    }

    @Test
    void a_withdrawal_that_is_dropped_is_missed() {
        int dropped = 0;
        for (long seed = 0; seed < FEWER; seed++) {
            var stream = shuffled(seed);
            var withdrawn = lastWithdrawal(stream);
            if (withdrawn.isPresent()) {
                var without = new ArrayList<>(stream);
                without.remove(withdrawn.get());
                dropped++;

                assertNotEquals(told(stream), told(without), "seed " + seed);
            }
        }
        assertTrue(dropped > FEWER / 2, "only " + dropped + " withdrawals");
    }

    @Test
    void a_revision_that_is_dropped_is_missed() {
        for (long seed = 0; seed < FEWER; seed++) {
            var stream = shuffled(seed);
            var revised = Lives.latest(stream).values().stream()
                    .filter(article -> article.usable() && article.version().revision() > 1)
                    .findFirst();
            assertTrue(revised.isPresent());
            var without = new ArrayList<>(stream);
            without.remove(revised.get());

            assertNotEquals(told(stream), told(without), "seed " + seed);
        }
    }

    @Test
    void a_story_that_ended_and_came_back_stands_as_if_it_had_never_gone() {
        for (long seed = 0; seed < FEWER; seed++) {
            var articles = List.copyOf(Lives.latest(shuffled(seed)).values());
            var index = new StoryIndex(StoryRules.DEFAULT, "1");
            var ledger = new Ledger();
            articles.forEach(article -> ledger.take(index.put(article)));
            var before = ledger.living();

            for (var article : articles) {
                ledger.take(index.remove(article.id()));
                ledger.take(index.put(article));
            }

            assertEquals(before, ledger.living(), "seed " + seed);
        }
    }

    /// One that takes back an article which was usable just before.
    private static Optional<Article> lastWithdrawal(List<Article> stream) {
        return Lives.latest(stream).values().stream()
                .filter(last -> !last.usable())
                .filter(last -> stream.stream().anyMatch(article -> precedes(article, last) && article.usable()))
                .findFirst();
    }

    private static boolean precedes(Article article, Article last) {
        return article.id().equals(last.id())
                && article.version().revision() == last.version().revision() - 1;
    }

    private static List<Article> shuffled(long seed) {
        var random = new Random(seed);
        var stream = Lives.random(random);
        Collections.shuffle(stream, random);
        return stream;
    }

    private static Ledger tell(Collection<Article> articles) {
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        var ledger = new Ledger();
        articles.forEach(article -> ledger.take(index.put(article)));
        return ledger;
    }

    private static Map<String, Story> told(Collection<Article> articles) {
        return tell(articles).living();
    }
}
