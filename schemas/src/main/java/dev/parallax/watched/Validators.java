package dev.parallax.watched;

import org.jspecify.annotations.Nullable;

/// What a server gave to ask it later whether something has changed: the headers `ETag` and `Last-Modified`, as they
/// were.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
