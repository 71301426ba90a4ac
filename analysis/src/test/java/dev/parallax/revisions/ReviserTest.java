package dev.parallax.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.Status;
import dev.parallax.revisions.Decision.Dropped;
import dev.parallax.revisions.Decision.Passed;
import dev.parallax.revisions.Decision.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviserTest {
    private static final Instant NINE = Instant.parse("2024-03-05T09:00:00Z");
    private final Reviser reviser = new Reviser();

    @Test
    void the_first_arrival_is_revision_one() {
        var next = reviser.decide(null, article("The dam holds.", 0, 1)).next().orElseThrow();

        assertEquals(1, next.revision());
        assertEquals(at(1), next.firstSeen());
    }

    @Test
    void the_same_words_again_are_dropped() {
        var first = reviser.decide(null, article("The dam holds.", 0, 1));

        assertDropped(Why.UNCHANGED, reviser.decide(first.state(), article("The dam holds.", 0, 2)));
    }

    @Test
    void changed_words_are_the_next_revision_and_keep_when_it_was_first_seen() {
        var first = reviser.decide(null, article("The dam holds.", 0, 1));
        var next = reviser.decide(first.state(), article("The dam broke.", 0, 2))
                .next()
                .orElseThrow();

        assertEquals(2, next.revision());
        assertEquals(at(1), next.firstSeen());
    }

    @Test
    void a_version_published_earlier_that_arrives_later_is_superseded() {
        var first = reviser.decide(null, article("The dam broke.", 5, 6));

        assertDropped(Why.SUPERSEDED, reviser.decide(first.state(), article("The dam holds.", 0, 7)));
    }

    @Test
    void a_version_modified_before_the_moment_it_was_announced_for_is_the_newer_one() {
        var first = reviser.decide(null, article("The dam holds.", 5, 1));
        var revised = reviser.decide(first.state(), modified("The dam broke.", 5, 2));

        assertEquals(2, revised.state().revision());
    }

    @Test
    void a_withdrawal_is_a_revision_and_the_same_words_later_reinstate_it() {
        var first = reviser.decide(null, article("The dam holds.", 0, 1));
        var withdrawn = reviser.decide(first.state(), withdrawal(2));
        var again = reviser.decide(withdrawn.state(), article("The dam holds.", 0, 3));

        assertEquals(Status.CANCELED, withdrawn.next().orElseThrow().article().status());
        assertEquals(2, withdrawn.state().revision());
        assertEquals(3, again.state().revision());
        assertEquals(Status.USABLE, again.state().status());
    }

    @Test
    void a_withdrawal_of_an_unknown_article_is_remembered() {
        var withdrawn = reviser.decide(null, withdrawal(5));

        assertDropped(Why.UNKNOWN, withdrawn);
        assertDropped(Why.SUPERSEDED, reviser.decide(withdrawn.state(), article("The dam holds.", 0, 1)));
        assertEquals(
                1,
                reviser.decide(withdrawn.state(), article("The dam holds.", 0, 6))
                        .state()
                        .revision());
    }

    @Test
    void of_two_with_the_same_moment_the_later_arrival_wins() {
        var first = reviser.decide(null, article("The dam holds.", 0, 1));
        var withdrawn = reviser.decide(first.state(), withdrawal(1));
        var again = reviser.decide(withdrawn.state(), article("The dam holds.", 0, 1));

        assertEquals(Status.CANCELED, withdrawn.state().status());
        assertEquals(Status.USABLE, again.state().status());
    }

    @Test
    void words_and_status_at_the_end_do_not_depend_on_the_order_of_arrival() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var arrivals = new ArrayList<CleanArticle>();
            for (int seen = 0; seen < 6; seen++) {
                boolean withdrawn = random.nextInt(3) == 0;
                arrivals.add(withdrawn ? withdrawal(seen) : version(random, seen));
            }
            arrivals.add(version(random, -1));
            var expected = last(arrivals);
            for (int i = 0; i < 10; i++) {
                Collections.shuffle(arrivals, random);
                assertEquals(expected, last(arrivals), "seed " + seed);
            }
        }
    }

    /// Dated or not.
    private static CleanArticle version(Random random, int seen) {
        var published = random.nextInt(3) == 0 ? null : Dated.given(at(random.nextInt(4)));
        return article(Status.USABLE, published, seen, "Version " + seen);
    }

    private String last(List<CleanArticle> arrivals) {
        Known known = null;
        for (var arrival : arrivals) {
            known = reviser.decide(known, arrival).state();
        }
        return seenByReaders(known);
    }

    private static String seenByReaders(@Nullable Known known) {
        return known == null || known.status() != Status.USABLE ? "nothing" : known.fingerprint();
    }

    private static void assertDropped(Why why, Decision decision) {
        switch (decision) {
            case Dropped dropped -> assertEquals(why, dropped.why());
            case Passed passed -> throw new AssertionError(passed);
        }
    }

    private static CleanArticle article(String text, int published, int seen) {
        return article(Status.USABLE, Dated.given(at(published)), seen, text);
    }

    /// Modified when it was seen.
    private static CleanArticle modified(String text, int published, int seen) {
        var article = article(text, published, seen);
        var publication = article.publication().modifiedAt(Dated.given(at(seen)));
        return new CleanArticle(article.id(), article.status(), publication, article.content());
    }

    private static CleanArticle withdrawal(int seen) {
        return article(Status.CANCELED, null, seen, "");
    }

    private static CleanArticle article(Status status, @Nullable Dated published, int seen, String text) {
        var publication = new Publication(null, "Meridian Wire", null, published, Dated.clock(at(seen)));
        return new CleanArticle("a", status, publication, new Content("", text, "en", List.of()));
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }
}
