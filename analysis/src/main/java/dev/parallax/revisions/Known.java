package dev.parallax.revisions;

import dev.parallax.news.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered of an article: the last revision that was let through (0 for none), its status, the fingerprint
/// of
/// its words and their language; when any version was first seen; and the newest version and newest withdrawal that
/// arrived.
/// Both are kept, since either may arrive before what it replaces.
public record Known(
        int revision,
        Status status,
        String fingerprint,
        String language,
        Instant firstSeen,
        @Nullable Moment version,
        @Nullable Moment withdrawal) {

    static Known nothing(Instant seen) {
        return new Known(0, Status.CANCELED, "", "und", seen, null, null);
    }

    Known seenAt(Instant seen) {
        return seen.isBefore(firstSeen)
                ? new Known(revision, status, fingerprint, language, seen, version, withdrawal)
                : this;
    }

    Known withVersion(Moment moment) {
        return new Known(revision, status, fingerprint, language, firstSeen, moment, withdrawal);
    }

    Known withWithdrawal(Moment moment) {
        return new Known(revision, status, fingerprint, language, firstSeen, version, moment);
    }

    Known next(Status status, String fingerprint, String language) {
        return new Known(revision + 1, status, fingerprint, language, firstSeen, version, withdrawal);
    }
}
