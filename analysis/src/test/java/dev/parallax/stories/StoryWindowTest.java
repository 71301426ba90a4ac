package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Article;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Random lives of articles over ten windows, in any order that may happen, against the slow way, which never forgets.
class StoryWindowTest {
    private static final int RUNS = 60;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int OFTEN = 8;
    private static final StoryRules RULES = StoryRules.DEFAULT.withWindow(Duration.ofDays(3));

    @Test
    void what_has_been_told_in_the_end_equals_the_slow_way_that_never_forgets() {
        int dropped = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            var stream = Lives.acrossWindows(new Random(seed), RULES.window());
            var disk = new Disk();

            var told = tell(stream, new Random(seed), NEVER, disk);

            assertEquals(slowly(stream), stories(told), "seed " + seed);
            dropped += disk.dropped();
        }
        assertTrue(dropped > 30 * RUNS, "only " + dropped + " were forgotten");
    }

    @Test
    void orders_of_arrival_and_restarts_leave_no_trace_in_the_records() {
        for (long seed = 0; seed < RUNS; seed++) {
            var stream = Lives.acrossWindows(new Random(seed), RULES.window());

            var told = tell(stream, new Random(seed), NEVER, new Disk());
            var again = tell(stream, new Random(~seed), OFTEN, new Disk());

            assertEquals(told.living(), again.living(), "seed " + seed);
            assertEquals(told.placed(), again.placed(), "seed " + seed);
        }
    }

    /// One of the orders that may happen, with a restart after one in so many articles.
    private static Ledger tell(List<Article> stream, Random random, int restarts, Disk disk) {
        var ledger = new Ledger();
        var index = new StoryIndex(RULES, "1");
        for (var article : Lives.jumbled(stream, Duration.ofDays(1), random)) {
            ledger.take(disk.take(index.put(article)));
            index = random.nextInt(restarts) == 0 ? disk.index(RULES) : index;
        }
        return ledger;
    }

    private static Map<String, String> stories(Ledger ledger) {
        var stories = new TreeMap<String, String>();
        ledger.placed().values().forEach(placement -> stories.put(placement.article(), placement.story()));
        return stories;
    }

    private static Map<String, String> slowly(List<Article> stream) {
        var counted = stream.stream().filter(StoryWindowTest::counts).toList();
        var usable =
                Lives.latest(counted).values().stream().filter(Article::usable).toList();
        var stories = new TreeMap<String, String>();
        Oracle.stories(usable, RULES).forEach((id, first) -> stories.put(id, Telling.idOf(first)));
        return stories;
    }

    private static boolean counts(Article article) {
        var first = article.version().firstSeen();
        return !article.publication().seen().at().isAfter(first.plus(RULES.window()));
    }
}
