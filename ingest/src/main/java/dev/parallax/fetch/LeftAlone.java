package dev.parallax.fetch;

import java.io.IOException;
import java.time.Instant;

/// A host is not to be asked before a time.
final class LeftAlone extends IOException {
    private final Instant until;

    LeftAlone(String reason, Instant until) {
        super(reason);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
