package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.feeds.Listing;
import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.news.Hints;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Status;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedVisitTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(60);
    private static final String URL = "https://meridianwire.example/rss";
    private static final String PAGE = "https://meridianwire.example/1";
    private static final Feed NEW = new Feed(URL, Validators.NONE, NOW, 0, null, List.of());

    private static Source source(Source.Text text) {
        return new Source(Source.Kind.FEED, URL, "Meridian Wire", "en", Duration.ofMinutes(1), text, Hints.NONE);
    }

    private static Entry entry(String guid, String url, String title) {
        return new Entry(guid, url, title, null, null, null, "A summary.", "<p>The text.</p>", null, null);
    }

    private static Outcome visit(Source.Text text, Feed known, List<Entry> entries, List<Deleted> deleted) {
        var listing = new Listing(Listing.Kind.ATOM, "The Wire", null, entries, deleted, List.of(), List.of());
        return new FeedVisit(source(text), known, NOW).outcome(listing, Validators.NONE, DUE);
    }

    private static Outcome visit(Feed known, Entry... entries) {
        return visit(Source.Text.PAGE, known, List.of(entries), List.of());
    }

    private static Feed feed(Outcome outcome) {
        return outcome.remembered().stream()
                .flatMap(w -> w instanceof Feed f ? java.util.stream.Stream.of(f) : java.util.stream.Stream.of())
                .findFirst()
                .orElseThrow();
    }

    private static List<Wanted> wanted(Outcome outcome) {
        return outcome.remembered().stream()
                .flatMap(w -> w instanceof Wanted f ? java.util.stream.Stream.of(f) : java.util.stream.Stream.of())
                .toList();
    }

    @Test
    void what_is_new_is_wanted_once() {
        var first = visit(NEW, entry("g1", PAGE, "A bridge"), entry("g1", PAGE, "A bridge"));

        assertEquals(
                List.of(PAGE), wanted(first).stream().map(w -> w.lead().url()).toList());

        var second = visit(feed(first), entry("g1", PAGE, "A bridge"));
        assertFalse(second.isWritten());
        assertEquals(DUE, second.next());
    }

    @Test
    void what_has_changed_is_wanted_again_and_what_has_moved_is_known_by_its_first_address() {
        var first = visit(NEW, entry("g1", PAGE, "A bridge"));

        var changed = visit(feed(first), entry("g1", PAGE, "A bridge opens"));
        assertNull(wanted(changed).getFirst().movedFrom());

        var moved = visit(feed(changed), entry("g1", PAGE + "-new", "A bridge opens"));
        assertEquals(PAGE, wanted(moved).getFirst().movedFrom());
    }

    @Test
    void what_is_listed_no_longer_is_remembered_and_does_not_come_again() {
        var first = visit(NEW, entry("g1", PAGE, "A bridge"));
        var second = visit(feed(first), entry("g2", PAGE + "2", "A road"));

        assertEquals(List.of(), wanted(visit(feed(second), entry("g1", PAGE, "A bridge"))));
    }

    @Test
    void what_is_taken_back_is_withdrawn_once() {
        var first = visit(NEW, entry("g1", PAGE, "A bridge"));
        var gone =
                List.of(new Deleted("g1", null, null, Status.CANCELED), new Deleted("g9", null, null, Status.CANCELED));

        var second = visit(Source.Text.PAGE, feed(first), List.of(), gone);
        assertEquals(Status.CANCELED, wanted(second).getFirst().status());

        assertEquals(List.of(), wanted(visit(Source.Text.PAGE, feed(second), List.of(), gone)));
    }

    @Test
    void where_the_feed_has_the_text_its_entries_are_the_articles() {
        var first = visit(Source.Text.FEED, NEW, List.of(entry("g1", PAGE, "A bridge")), List.of());
        var article = assertInstanceOf(RawArticle.class, first.articles().getFirst());
        assertEquals("A bridge", article.title());

        var gone = List.of(new Deleted("g1", null, null, Status.WITHHELD));
        var second = visit(Source.Text.FEED, feed(first), List.of(), gone);
        assertEquals(article.id(), second.articles().getFirst().id());
        assertEquals(Status.WITHHELD, second.articles().getFirst().status());
    }
}
