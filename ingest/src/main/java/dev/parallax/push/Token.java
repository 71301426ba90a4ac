package dev.parallax.push;

import dev.parallax.config.Secret;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/// The bearer token that a request must show.
record Token(Secret secret) {

    void check(Context request) {
        var shown = Objects.requireNonNullElse(request.header("Authorization"), "");
        var wanted = "Bearer " + secret.value();
        boolean right = MessageDigest.isEqual( // takes as long for a wrong one as for the right one
                shown.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
        if (!right) {
            request.header("WWW-Authenticate", "Bearer");
            throw new UnauthorizedResponse("the header Authorization must show the token of ingest.push.token");
        }
    }
}
