package dev.parallax.sources;

import dev.parallax.news.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The first 64 bits of SHA-256, to see whether something has changed.
final class Hash {
    private Hash() {}

    static long of(Bytes bytes) {
        return ByteBuffer.wrap(sha256().digest(bytes.toArray())).getLong();
    }

    static long of(String... words) {
        return of(Bytes.of(String.join("\u0000", words).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
