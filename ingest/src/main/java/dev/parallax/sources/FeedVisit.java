package dev.parallax.sources;

import dev.parallax.feeds.Listing;
import dev.parallax.news.Status;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Listed;
import dev.parallax.watched.Watched.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is new in what a feed lists: pages to be fetched, or articles where the feed has their text itself.
final class FeedVisit {
    private static final int REMEMBERED = 500; // entries that are no longer listed
    private static final long DELETED = 0;

    private final Source source;
    private final Feed known;
    private final Instant now;
    private final Outcome.Draft draft;
    private final Map<Long, Listed> listed;
    private final Map<Long, Listed> next = new LinkedHashMap<>();

    FeedVisit(Source source, Feed known, Instant now) {
        this.source = source;
        this.known = known;
        this.now = now;
        this.draft = Outcome.of(known.key());
        this.listed = known.listed().stream().collect(Collectors.toMap(Listed::guid, l -> l, (first, _) -> first));
    }

    Outcome outcome(Listing listing, Validators validators, Instant due) {
        for (var entry : listing.entries()) {
            if (entry.url() != null || source.text() == Source.Text.FEED) {
                take(entry, listing);
            }
        }
        listing.deleted().forEach(this::delete);
        var feed = new Feed(
                known.url(),
                validators,
                due,
                0,
                null,
                remembered(listing.entries().size()));
        var before = new Feed(known.url(), validators, due, known.failures(), known.problem(), known.listed());
        boolean same = feed.equals(before) && validators.equals(known.validators());
        return same ? draft.next(due) : draft.remember(feed).done();
    }

    private void take(Listing.Entry entry, Listing listing) {
        long guid = Hash.of(entry.guid());
        long version = version(entry);
        var before = listed.get(guid);
        var first = before == null ? Objects.requireNonNullElse(entry.url(), "") : before.url();
        if (next.putIfAbsent(guid, new Listed(guid, version, first)) != null) {
            return; // listed twice
        }
        if (before == null || before.version() != version) {
            if (source.text() == Source.Text.FEED) {
                draft.article(Entries.article(source, listing, entry, first, now));
            } else {
                var movedFrom = first.equals(entry.url()) ? null : first;
                draft.remember(new Wanted(Entries.lead(source, listing, entry), Status.USABLE, movedFrom, now, 0, now));
            }
        }
    }

    private static long version(Listing.Entry entry) {
        return Hash.of(
                Objects.toString(entry.url()),
                Objects.toString(entry.title()),
                Objects.toString(entry.modified()),
                Objects.toString(entry.summaryHtml()),
                Objects.toString(entry.contentHtml()));
    }

    private void delete(Listing.Deleted deleted) {
        long guid = Hash.of(deleted.guid());
        var before = listed.get(guid);
        if (before == null || before.version() == DELETED) {
            return;
        }
        next.put(guid, new Listed(guid, DELETED, before.url()));
        if (source.text() == Source.Text.FEED) {
            draft.article(Entries.withdrawn(source, deleted, before.url(), now));
        } else {
            draft.remember(new Wanted(Entries.lead(source, before.url()), deleted.status(), null, now, 0, now));
        }
    }

    /// What is listed, then what was.
    private List<Listed> remembered(int entries) {
        var all = new ArrayList<>(next.values());
        for (var old : known.listed()) {
            if (!next.containsKey(old.guid()) && all.size() < entries + REMEMBERED) {
                all.add(old);
            }
        }
        return all;
    }
}
