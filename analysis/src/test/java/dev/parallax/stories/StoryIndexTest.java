package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Article;
import dev.parallax.news.Status;
import dev.parallax.news.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
    private static final String FLOOD =
            "The river Ormel burst its banks at Tavik on Monday and the dam keeper Ulla Brenn opened the sluice.";
    private static final String FLOOD_AGAIN =
            "Engineers at Tavik said the Ormel had fallen by a metre since Ulla Brenn opened the sluice of the dam.";
    private static final String OPERA = "The soprano Mirela Castan sang the last Norma of her career in Valdoro.";

    private final StoryIndex index = new StoryIndex(StoryRules.DEFAULT, "1");
    private final Ledger ledger = new Ledger();

    @Test
    void reports_of_one_event_make_one_story_and_others_do_not() {
        put("b", "2024-03-02T08:00:00Z", "Ormel falls", FLOOD_AGAIN);
        put("a", "2024-03-01T08:00:00Z", "Ormel floods Tavik", FLOOD);
        put("c", "2024-03-01T09:00:00Z", "Castan bows out", OPERA);

        assertEquals(2, ledger.living().size());
        var story = ledger.story("a");
        assertEquals("Ormel floods Tavik", story.title());
        assertEquals(2, story.members().size());
    }

    @Test
    void an_earlier_article_that_comes_late_takes_the_story_over_and_says_so() {
        put("b", "2024-03-02T08:00:00Z", "Ormel falls", FLOOD_AGAIN);
        put("a", "2024-03-01T08:00:00Z", "Ormel floods Tavik", FLOOD);

        var old = ledger.story("b");
        assertEquals(Telling.idOf("a"), old.mergedInto());
        assertTrue(old.members().isEmpty());
    }

    @Test
    void a_revision_may_leave_its_story() {
        put("a", "2024-03-01T08:00:00Z", "Ormel floods Tavik", FLOOD);
        put("b", "2024-03-02T08:00:00Z", "Ormel falls", FLOOD_AGAIN);
        var rewritten = Articles.article(
                "b", 2, Status.USABLE, Instant.parse("2024-03-02T08:00:00Z"), "Castan bows out", OPERA);

        ledger.take(index.put(rewritten));

        assertEquals(2, ledger.living().size());
        assertEquals(2, ledger.placement("b", "b").revision());
    }

    @Test
    void a_story_without_articles_has_no_successor() {
        put("a", "2024-03-01T08:00:00Z", "Ormel floods Tavik", FLOOD);

        ledger.take(index.remove("a"));

        Story ended = ledger.story("a");
        assertTrue(ended.members().isEmpty());
        assertNull(ended.mergedInto());
        assertTrue(ledger.placed().isEmpty());
    }

    @Test
    void a_copy_names_the_earliest_as_its_root() {
        var body = (FLOOD + " " + FLOOD_AGAIN).repeat(1);
        put("copy", "2024-03-01T10:00:00Z", "Flood at Tavik", body + " More to follow.");
        put("own", "2024-03-01T08:00:00Z", "Ormel floods Tavik", body);

        var story = ledger.story("own");
        assertNull(story.members().get(0).syndicatedFrom());
        assertEquals("own", story.members().get(1).syndicatedFrom());
        assertEquals("own", ledger.placement("own", "copy").root());
    }

    @Test
    void what_lies_before_the_window_is_forgotten_and_stays_as_told() {
        put("a", "2024-03-01T08:00:00Z", "Ormel floods Tavik", FLOOD);
        put("c", "2024-05-01T08:00:00Z", "Castan bows out", OPERA);

        assertEquals(1, index.size());
        assertEquals(2, ledger.living().size());
        assertNotEquals(Changes.NONE, index.remove("c"));
        assertEquals(Changes.NONE, index.remove("a"));
    }

    private void put(String id, String published, String title, String text) {
        Article article = Articles.article(id, published, title, text);
        ledger.take(index.put(article));
    }
}
