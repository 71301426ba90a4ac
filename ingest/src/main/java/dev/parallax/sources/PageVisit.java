package dev.parallax.sources;

import static java.util.Objects.requireNonNull;

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
import dev.parallax.watched.Validators;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What comes of a look at a page.
record PageVisit(PageLook look) {
    private static final int PATIENCE = 8; // failures until a page is given up
    private static final int MISSING = 3; // times that a page just announced may not be there yet

    Outcome outcome(Fetched fetched) {
        return switch (fetched) {
            case Document page ->
                isText(page.mediaType())
                        ? found(page)
                        : refused("page must be HTML or text but was " + page.mediaType());
            case Unchanged _
            when look.known() == null -> failed("page must be sent at first but the answer was 304", null);
            case Unchanged _ -> look.settle().remember(look.seenAgain()).done();
            case Gone(int status) -> gone(status);
            case Refused(var reason) -> refused(reason);
            case Failed(var reason, var notBefore) -> failed(reason, notBefore);
        };
    }

    /// What comes of a source's word that the article is no longer to be used.
    Outcome withdrawn(Status status) {
        var known = look.known();
        if (known == null || !look.isFetched() || known.status() == status) {
            return look.settle().done();
        }
        return look.settle()
                .article(PageArticles.withdrawn(known, status, look.now()))
                .remember(look.page(known.article(), known.validators(), known.content(), status, null))
                .done();
    }

    private static boolean isText(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html") || type.startsWith("text/plain");
    }

    private Outcome found(Document page) {
        var draft = look.settle();
        var known = look.known();
        long content = Hash.of(page.bytes());
        var url = page.url().toString();
        var address = Canonical.of(page.bytes(), url).orElse(url);
        var article = look.id(address);
        if (known == null || known.content() != content || known.status() != Status.USABLE) {
            draft.article(PageArticles.usable(article, address, look.lead(), page, look.now()));
        }
        if (look.earlier() != null && !look.earlier().equals(known)) {
            draft.remember(look.earlier().lookedAtNoMore());
        }
        return draft.remember(look.page(article, page.validators(), content, Status.USABLE, look.next()))
                .done();
    }

    private Outcome gone(int status) {
        if (!look.isFetched()) {
            return look.failures() < MISSING && look.wanted() != null
                    ? later(null)
                    : refused("page must be there but the answer was " + status);
        }
        var known = requireNonNull(look.known());
        var draft = look.settle()
                .remember(look.page(known.article(), Validators.NONE, known.content(), Status.CANCELED, look.next()));
        return known.status() == Status.USABLE
                ? draft.article(PageArticles.withdrawn(known, Status.CANCELED, look.now()))
                        .done()
                : draft.done();
    }

    private Outcome refused(String reason) {
        if (look.known() != null) {
            return look.settle().remember(look.seenAgain()).done();
        }
        var url = look.lead().url();
        return look.settle()
                .remember(look.neverSeen())
                .refuse(new Rejection(look.id(url), url, "fetch", reason, Bytes.NONE, look.now()))
                .done();
    }

    private Outcome failed(String reason, @Nullable Instant notBefore) {
        return look.failures() < PATIENCE ? later(notBefore) : refused(reason + ", " + PATIENCE + " times");
    }

    private Outcome later(@Nullable Instant notBefore) {
        return look.later(Beat.afterFailure(look.lead().url(), look.failures(), look.now(), notBefore));
    }
}
