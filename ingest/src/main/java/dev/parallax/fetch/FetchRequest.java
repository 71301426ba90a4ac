package dev.parallax.fetch;

import dev.parallax.watched.Validators;
import java.net.URI;

/// A document wanted. With `validators` the server is asked whether it has changed. `obeyRobots` is false for what a
/// user named himself, such as a feed, and true for what was found on the way. A name and password in the URL are sent
/// to that host alone.
public record FetchRequest(URI url, Validators validators, boolean obeyRobots) {
    public static FetchRequest of(URI url) {
        return new FetchRequest(url, Validators.NONE, true);
    }
}
