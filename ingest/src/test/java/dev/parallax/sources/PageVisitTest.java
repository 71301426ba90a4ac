package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.fetch.Fetched;
import dev.parallax.news.Bytes;
import dev.parallax.news.Hints;
import dev.parallax.news.Status;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageVisitTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final Looks LOOKS = Looks.of("1h,24h,7d", List.of());
    private static final String URL = "https://meridianwire.example/1";

    private static Lead lead(String url) {
        return new Lead(url, "Meridian Wire", null, "en", null, null, Hints.NONE, "https://meridianwire.example/rss");
    }

    private static Wanted wanted(int failures) {
        return new Wanted(lead(URL), Status.USABLE, null, NOW, failures, NOW);
    }

    private static Fetched page(String text) {
        return page(URL, "text/html", text);
    }

    private static Fetched page(String url, String type, String text) {
        return new Fetched.Document(
                URI.create(url), false, Bytes.utf8(text), type, new Validators("\"" + text + "\"", null), null);
    }

    private static Outcome first(Fetched fetched) {
        return new PageVisit(PageLook.of(wanted(0), null, null, LOOKS, NOW)).outcome(fetched);
    }

    private static Page known(Outcome outcome) {
        return assertInstanceOf(Page.class, outcome.remembered().getFirst());
    }

    private static Outcome again(Page page, Fetched fetched) {
        return new PageVisit(PageLook.again(page, LOOKS, LATER)).outcome(fetched);
    }

    @Test
    void a_new_page_is_emitted_and_looked_at_an_hour_later() {
        var outcome = first(page("<p>News.</p>"));

        assertEquals(1, outcome.articles().size());
        assertEquals(List.of("want " + URL), outcome.forgotten());
        assertEquals(LATER, known(outcome).due());
        assertEquals(outcome.articles().getFirst().id(), known(outcome).article());
    }

    @Test
    void an_unchanged_page_is_not_emitted_again() {
        var known = known(first(page("<p>News.</p>")));

        for (var answer : List.of(page("<p>News.</p>"), new Fetched.Unchanged(known.validators()))) {
            var outcome = again(known, answer);

            assertEquals(List.of(), outcome.articles());
            assertEquals(NOW.plus(Duration.ofHours(24)), known(outcome).due());
        }
    }

    @Test
    void a_changed_page_is_the_same_article() {
        var known = known(first(page("<p>News.</p>")));

        var outcome = again(known, page("<p>Other news.</p>"));

        assertEquals(known.article(), outcome.articles().getFirst().id());
        assertEquals(Status.USABLE, outcome.articles().getFirst().status());
    }

    @Test
    void a_page_that_is_gone_is_withdrawn_once_and_comes_back_when_it_does() {
        var known = known(first(page("<p>News.</p>")));

        var gone = again(known, new Fetched.Gone(410));
        assertEquals(Status.CANCELED, gone.articles().getFirst().status());

        assertEquals(List.of(), again(known(gone), new Fetched.Gone(404)).articles());

        var back = again(known(gone), page("<p>News.</p>"));
        assertEquals(Status.USABLE, back.articles().getFirst().status());
    }

    @Test
    void a_page_just_announced_may_come_a_little_later_but_not_for_ever() {
        var missing = first(new Fetched.Gone(404));
        assertEquals(
                1,
                assertInstanceOf(Wanted.class, missing.remembered().getFirst()).failures());

        var given = new PageVisit(PageLook.of(wanted(3), null, null, LOOKS, NOW)).outcome(new Fetched.Gone(404));
        assertEquals(1, given.refusals().size());
        assertNull(known(given).due());
    }

    @Test
    void failures_are_tried_again_and_given_up_after_eight() {
        var asked = NOW.plus(Duration.ofDays(1));
        var failed = first(new Fetched.Failed("the server was busy (503)", asked));
        assertEquals(
                asked,
                assertInstanceOf(Wanted.class, failed.remembered().getFirst()).due());

        var last = new PageVisit(PageLook.of(wanted(8), null, null, LOOKS, NOW))
                .outcome(new Fetched.Failed("no answer", null));
        assertEquals("no answer, 8 times", last.refusals().getFirst().reason());
    }

    @Test
    void what_is_no_page_is_refused_for_good() {
        var outcome = first(page(URL, "application/pdf", "%PDF"));

        assertEquals(
                "page must be HTML or text but was application/pdf",
                outcome.refusals().getFirst().reason());
        assertNull(known(outcome).due());
    }

    @Test
    void a_page_that_has_moved_keeps_its_article() {
        var old = known(first(page("<p>News.</p>")));
        var moved = new Wanted(lead(URL + "-new"), Status.USABLE, URL, LATER, 0, LATER);

        var outcome = new PageVisit(PageLook.of(moved, null, old, LOOKS, LATER))
                .outcome(page(URL + "-new", "text/html", "<p>Now.</p>"));

        assertEquals(old.article(), outcome.articles().getFirst().id());
        assertTrue(outcome.remembered().stream()
                .anyMatch(w -> w instanceof Page p && p.lead().url().equals(URL) && p.due() == null));
    }

    @Test
    void a_source_s_word_withdraws_an_article_that_is_known() {
        var known = known(first(page("<p>News.</p>")));

        assertEquals(Status.WITHHELD, withdrawn(known).articles().getFirst().status());
        assertEquals(List.of(), withdrawn(null).articles());
    }

    private static Outcome withdrawn(@Nullable Page known) {
        var wanted = new Wanted(lead(URL), Status.WITHHELD, null, LATER, 0, LATER);
        return new PageVisit(PageLook.of(wanted, known, null, LOOKS, LATER)).withdrawn(Status.WITHHELD);
    }
}
