package dev.parallax.fetch;

import dev.parallax.config.Configuration;
import dev.parallax.watched.Validators;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/// Makes fetchers and requests for tests.
final class Fetching {
    private Fetching() {}

    /// A fetcher that may reach this machine, with settings such as `limits.bytes: 1000`, one a line.
    static Fetcher local(String settings) {
        return new Fetcher(config("allowed.networks: 127.0.0.0/8\n" + settings), Clock.systemUTC());
    }

    static FetchConfig config(String settings) {
        return Configuration.read(FetchConfig.class, settings, Map.of());
    }

    static FetchRequest named(URI url) {
        return new FetchRequest(url, Validators.NONE, false);
    }
}
