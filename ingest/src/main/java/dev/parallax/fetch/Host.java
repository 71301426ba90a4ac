package dev.parallax.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/// A host in use: how many may ask it at once, when the next may, and until when none may.
final class Host {
    final Semaphore permits;
    private int users;
    private Instant next = Instant.MIN;
    private Instant leftAlone = Instant.MIN;

    Host(int permits) {
        this.permits = new Semaphore(permits, true);
    }

    synchronized Host enter() {
        users++;
        return this;
    }

    synchronized void leave() {
        users--;
    }

    /// The beginning of the next request, `delay` or more after that of the last.
    synchronized Instant reserve(Instant now, Duration delay) {
        var start = next.isAfter(now) ? next : now;
        next = start.plus(delay);
        return start;
    }

    synchronized void leaveAlone(Instant until) {
        leftAlone = until.isAfter(leftAlone) ? until : leftAlone;
    }

    synchronized Instant leftAlone() {
        return leftAlone;
    }

    /// Whether there is nothing to remember.
    synchronized boolean forgettable(Instant now) {
        return users == 0 && !next.isAfter(now) && !leftAlone.isAfter(now);
    }
}
