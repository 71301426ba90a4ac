package dev.parallax.fetch;

import dev.parallax.news.Bytes;
import dev.parallax.watched.Validators;
import java.util.Set;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/// What a server answered. `bytes` are there only where the status promises a document.
record Reply(HttpResponse head, Bytes bytes) {
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 307, 308);
    private static final int LONGEST_VALIDATOR = 1024;

    static boolean hasDocument(HttpResponse head) {
        return head.getCode() == 200 || head.getCode() == 203;
    }

    int status() {
        return head.getCode();
    }

    @Nullable
    String header(String name) {
        var header = head.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    boolean redirects() {
        return REDIRECTS.contains(status()) && header("Location") != null;
    }

    boolean redirectsForGood() {
        return status() == 301 || status() == 308;
    }

    /// Those given, or else those asked with.
    Validators validators(Validators asked) {
        var given = new Validators(validator("ETag"), validator("Last-Modified"));
        return given.equals(Validators.NONE) ? asked : given;
    }

    private @Nullable String validator(String name) {
        var value = header(name);
        return value == null || value.isBlank() || value.length() > LONGEST_VALIDATOR ? null : value;
    }
}
