package dev.parallax.sources;

import static java.util.Objects.requireNonNull;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.addresses.Canonical;
import dev.parallax.fetch.Fetched;
import dev.parallax.fetch.Fetched.Document;
import dev.parallax.fetch.Fetched.Failed;
import dev.parallax.fetch.Fetched.Gone;
import dev.parallax.fetch.Fetched.Refused;
import dev.parallax.fetch.Fetched.Unchanged;
import dev.parallax.news.Bytes;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What comes of fetching a page, for the first time or again. `known` is what is known of it, null at first;
/// `wanted` is why it was fetched, null where it was simply time to look again.
record PageVisit(
        @Nullable Wanted wanted,
        @Nullable Page known,
        @Nullable Page earlier,
        Lead lead,
        Looks looks,
        Instant now) {
    private static final int PATIENCE = 8; // failures until a page is given up
    private static final int MISSING = 3; // times that a page just announced may not be there yet

    /// `earlier` is what is known of the page under its earlier address.
    static PageVisit of(Wanted wanted, @Nullable Page known, @Nullable Page earlier, Looks looks, Instant now) {
        return new PageVisit(wanted, known, earlier, wanted.lead(), looks, now);
    }

    static PageVisit of(Page known, Looks looks, Instant now) {
        return new PageVisit(null, known, null, known.lead(), looks, now);
    }

    /// The article's id: what it was, also under an earlier address, else what `address` makes it.
    private String id(String address) {
        if (known != null || earlier != null) {
            return requireNonNull(known == null ? earlier : known).article();
        }
        return ArticleIds.ofUrl(wanted == null || wanted.movedFrom() == null ? address : wanted.movedFrom());
    }

    Validators validators() {
        return known == null ? Validators.NONE : known.validators();
    }

    Outcome outcome(Fetched fetched) {
        return switch (fetched) {
            case Document page ->
                isText(page.mediaType())
                        ? found(page)
                        : refused("page must be HTML or text but was " + page.mediaType(), Bytes.NONE);
            case Unchanged _ when known == null -> failed("page must be sent at first but the answer was 304", null);
            case Unchanged _ -> settle().remember(seenAgain()).done();
            case Gone(int status) -> gone(status);
            case Refused(var reason) -> refused(reason, Bytes.NONE);
            case Failed(var reason, var notBefore) -> failed(reason, notBefore);
        };
    }

    /// What comes of a source's word that the article is no longer to be used.
    Outcome withdrawn(Status status) {
        var draft = settle();
        if (known != null && known.status() != status && known.content() != 0) {
            draft.article(PageArticles.withdrawn(known, status, now))
                    .remember(page(known.validators(), known.content(), status, null));
        }
        return draft.done();
    }

    private static boolean isText(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html") || type.startsWith("text/plain");
    }

    private Outcome found(Document page) {
        var draft = settle();
        long content = Hash.of(page.bytes());
        boolean same = known != null && known.content() == content && known.status() == Status.USABLE;
        var address = Canonical.of(page.bytes(), page.url().toString())
                .orElse(page.url().toString());
        var article = id(address);
        if (!same) {
            draft.article(PageArticles.usable(article, address, lead, page, now));
        }
        if (earlier != null && !earlier.equals(known)) {
            draft.remember(earlier.lookedAtNoMore());
        }
        var next = looks.next(lead.url(), seen(), count(), now);
        return draft.remember(
                        new Page(lead, article, page.validators(), content, Status.USABLE, seen(), count(), 0, next))
                .done();
    }

    private Outcome gone(int status) {
        if (known == null || known.content() == 0) {
            return failures() < MISSING && wanted != null
                    ? later(null)
                    : refused("page must be there but the answer was " + status, Bytes.NONE);
        }
        var next = looks.next(lead.url(), known.seen(), count(), now);
        var draft = settle().remember(page(Validators.NONE, known.content(), Status.CANCELED, next));
        return known.status() == Status.USABLE
                ? draft.article(PageArticles.withdrawn(known, Status.CANCELED, now))
                        .done()
                : draft.done();
    }

    private Outcome refused(String reason, Bytes bytes) {
        var article = id(lead.url());
        var next = known == null ? null : looks.next(lead.url(), seen(), count(), now);
        var page = known != null
                ? page(known.validators(), known.content(), known.status(), next)
                : new Page(lead, article, Validators.NONE, 0, Status.CANCELED, now, 0, 0, everySoOften());
        var draft = settle().remember(page);
        return known == null
                ? draft.refuse(new Rejection(article, lead.url(), "fetch", reason, bytes, now))
                        .done()
                : draft.done();
    }

    private Outcome failed(String reason, @Nullable Instant notBefore) {
        if (failures() >= PATIENCE) {
            return refused(reason + ", " + PATIENCE + " times", Bytes.NONE);
        }
        return later(notBefore);
    }

    private Outcome later(@Nullable Instant notBefore) {
        var due = Beat.afterFailure(lead.url(), failures(), now, notBefore);
        var draft = Outcome.of(key());
        return wanted != null
                ? draft.remember(new Wanted(
                                lead, wanted.status(), wanted.movedFrom(), wanted.since(), failures() + 1, due))
                        .done()
                : draft.remember(known == null ? seenAgain() : failedAgain(known, due))
                        .done();
    }

    private static Page failedAgain(Page page, Instant due) {
        return new Page(
                page.lead(),
                page.article(),
                page.validators(),
                page.content(),
                page.status(),
                page.seen(),
                page.looks(),
                page.failures() + 1,
                due);
    }

    private Page seenAgain() {
        var page = requireNonNull(known);
        return page(page.validators(), page.content(), page.status(), looks.next(lead.url(), seen(), count(), now));
    }

    private Page page(Validators validators, long content, Status status, @Nullable Instant due) {
        var article = requireNonNull(known).article();
        return new Page(lead, article, validators, content, status, seen(), count(), 0, due);
    }

    private @Nullable Instant everySoOften() {
        return looks.everySoOften().containsKey(lead.url()) ? looks.next(lead.url(), now, 0, now) : null;
    }

    private Instant seen() {
        return known == null ? now : known.seen();
    }

    private int count() {
        return known == null ? 0 : wanted == null ? known.looks() + 1 : known.looks();
    }

    private int failures() {
        return wanted != null ? wanted.failures() : known == null ? 0 : known.failures();
    }

    private String key() {
        return wanted == null ? Page.key(lead.url()) : wanted.key();
    }

    private Outcome.Draft settle() {
        var draft = Outcome.of(key());
        return wanted == null ? draft : draft.forget(wanted.key());
    }
}
