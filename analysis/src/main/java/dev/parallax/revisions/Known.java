package dev.parallax.revisions;

import dev.parallax.news.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered of an article: the last revision that was let through (0 for none), its status and the
/// fingerprint of its words; when any version was first seen; and the newest version and newest withdrawal that
/// arrived.
/// Both are kept, since either may arrive before what it replaces.
public record Known(
        int revision,
        Status status,
        String fingerprint,
        Instant firstSeen,
        @Nullable Moment version,
        @Nullable Moment withdrawal) {

    static Known nothing(Instant seen) {
        return new Known(0, Status.CANCELED, "", seen, null, null);
    }

    Known seenAt(Instant seen) {
        return seen.isBefore(firstSeen) ? new Known(revision, status, fingerprint, seen, version, withdrawal) : this;
    }

    Known withVersion(Moment moment) {
        return new Known(revision, status, fingerprint, firstSeen, moment, withdrawal);
    }

    Known withWithdrawal(Moment moment) {
        return new Known(revision, status, fingerprint, firstSeen, version, moment);
    }

    Known next(Status status, String fingerprint) {
        return new Known(revision + 1, status, fingerprint, firstSeen, version, withdrawal);
    }
}
