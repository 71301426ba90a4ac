package dev.parallax.sources;

import static java.util.Objects.requireNonNull;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Status;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A look at a page, before it is known what comes of it. `known` is what is known of the page, null at first; `wanted`
/// is why it is looked at, null where it is simply time to look again; `earlier` is what is known of the page under the
/// address that it had before.
record PageLook(
        @Nullable Wanted wanted,
        @Nullable Page known,
        @Nullable Page earlier,
        Lead lead,
        Looks looks,
        Instant now) {

    static PageLook of(Wanted wanted, @Nullable Page known, @Nullable Page earlier, Looks looks, Instant now) {
        return new PageLook(wanted, known, earlier, wanted.lead(), looks, now);
    }

    static PageLook again(Page known, Looks looks, Instant now) {
        return new PageLook(null, known, null, known.lead(), looks, now);
    }

    Validators validators() {
        return known == null ? Validators.NONE : known.validators();
    }

    /// Whether it has ever been fetched.
    boolean isFetched() {
        return known != null && known.content() != 0;
    }

    /// The article's id: what it was, also under an earlier address, else what `address` makes it.
    String id(String address) {
        if (known != null || earlier != null) {
            return requireNonNull(known == null ? earlier : known).article();
        }
        return ArticleIds.ofUrl(wanted == null || wanted.movedFrom() == null ? address : wanted.movedFrom());
    }

    private Instant seen() {
        return known == null ? now : known.seen();
    }

    private int count() {
        return known == null ? 0 : wanted == null ? known.looks() + 1 : known.looks();
    }

    int failures() {
        return wanted != null ? wanted.failures() : known == null ? 0 : known.failures();
    }

    /// When the next look is due if this one is counted, null for never.
    @Nullable
    Instant next() {
        return looks.next(lead.url(), seen(), count(), now);
    }

    /// The page as it is known from now on.
    Page page(String article, Validators validators, long content, Status status, @Nullable Instant due) {
        return new Page(lead, article, validators, content, status, seen(), count(), 0, due);
    }

    /// The page as it was known, looked at once more.
    Page seenAgain() {
        var page = requireNonNull(known);
        return page(page.article(), page.validators(), page.content(), page.status(), next());
    }

    /// The page that could not be had and never was: looked at again only if it is a source by itself.
    Page neverSeen() {
        var due = looks.everySoOften().containsKey(lead.url()) ? next() : null;
        return page(id(lead.url()), Validators.NONE, 0, Status.CANCELED, due);
    }

    /// An outcome that leaves the page no longer wanted.
    Outcome.Draft settle() {
        return wanted == null
                ? Outcome.of(Page.key(lead.url()))
                : Outcome.of(wanted.key()).forget(wanted.key());
    }

    /// The same look again, at `due`.
    Outcome later(Instant due) {
        if (wanted != null) {
            var again =
                    new Wanted(lead, wanted.status(), wanted.movedFrom(), wanted.since(), wanted.failures() + 1, due);
            return Outcome.of(wanted.key()).remember(again).done();
        }
        return Outcome.of(Page.key(lead.url()))
                .remember(requireNonNull(known).failedAgain(due))
                .done();
    }
}
