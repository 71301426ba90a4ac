package dev.parallax.fetch;

import java.time.Clock;

/// Gets documents from the web.
public final class Fetcher implements AutoCloseable {
    public Fetcher(FetchConfig config, Clock clock) {}

    /// Waits for the host's turn, then for the answer: meant for virtual threads. Never throws for anything that a
    /// server does; an interrupt ends the wait and makes it fail.
    public Fetched fetch(FetchRequest request) {
        return Fetched.Failed.of(request.url() + " was not asked for");
    }

    @Override
    public void close() {}
}
