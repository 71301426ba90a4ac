package dev.parallax.serve.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/// The place in a list, newest first, after which the next page begins: the last entry's time and id.
public record Cursor(Instant at, String id) {

    /// The cursor as clients see it, who need not understand it.
    public String text() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        var plain = micros + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public static Cursor parse(String text) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(Instant.EPOCH.plus(Long.parseLong(words[0]), ChronoUnit.MICROS), words[1]);
        } catch (RuntimeException e) {
            throw new BadRequest("after must be the next of an earlier answer but was " + text);
        }
    }
}
