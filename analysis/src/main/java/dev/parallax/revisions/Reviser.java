package dev.parallax.revisions;

import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import dev.parallax.revisions.Decision.Dropped;
import dev.parallax.revisions.Decision.Passed;
import dev.parallax.revisions.Decision.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides which arrivals are revisions of an article. What is newer is told by the arrivals' own moments, so that the
/// words and the status it ends with do not depend on the order of arrival; only the count of revisions does.
/// Of two with the same moment the one that arrives later is the newer.
public final class Reviser {

    /// `known` is what the last decision on this article remembered, null for the first.
    public Decision decide(@Nullable Known known, CleanArticle article) {
        var moment = Moment.of(article.publication());
        var before = known == null ? Known.nothing(moment.seen()) : known.seenAt(moment.seen());
        return article.status() == Status.USABLE
                ? publication(before, article, moment)
                : withdrawal(before, article, moment);
    }

    private static Decision publication(Known before, CleanArticle article, Moment moment) {
        if (before.version() != null && before.version().isNewerThan(moment)) {
            return new Dropped(before, Why.SUPERSEDED);
        }
        var state = before.withVersion(moment);
        boolean withdrawn = state.withdrawal() != null && state.withdrawal().isAfter(moment);
        return withdrawn ? alreadyWithdrawn(state, article) : pass(state, article);
    }

    /// The newest version, but withdrawn since: an older one that readers still see must go.
    private static Decision alreadyWithdrawn(Known state, CleanArticle article) {
        if (state.revision() == 0 || state.status() != Status.USABLE) {
            return new Dropped(state, Why.SUPERSEDED);
        }
        return pass(
                state,
                emptied(
                        new CleanArticle(article.id(), Status.CANCELED, article.publication(), article.content()),
                        state.language()));
    }

    private static Decision withdrawal(Known before, CleanArticle article, Moment moment) {
        if (before.withdrawal() != null && before.withdrawal().isNewerThan(moment)) {
            return new Dropped(before, Why.SUPERSEDED);
        }
        var state = before.withWithdrawal(moment);
        if (state.version() == null || state.revision() == 0) {
            return new Dropped(state, Why.UNKNOWN);
        }
        return state.version().isAfter(moment)
                ? new Dropped(state, Why.SUPERSEDED)
                : pass(state, emptied(article, state.language()));
    }

    /// The withdrawal of an article stays in its language, so that it finds what it takes back.
    private static CleanArticle emptied(CleanArticle article, String language) {
        var nothing = new Content("", "", language, List.of());
        return new CleanArticle(article.id(), article.status(), article.publication(), nothing);
    }

    private static Decision pass(Known state, CleanArticle article) {
        var words = article.status() == Status.USABLE ? Fingerprint.of(article.content()) : state.fingerprint();
        if (state.revision() > 0 && words.equals(state.fingerprint()) && article.status() == state.status()) {
            return new Dropped(state, Why.UNCHANGED);
        }
        var next = state.next(article.status(), words, article.content().language());
        return new Passed(next, new RevisedArticle(next.revision(), next.firstSeen(), article));
    }
}
