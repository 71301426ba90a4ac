package dev.parallax.revisions;

import dev.parallax.news.Content;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short hash of an article's words: the first 128 bits of SHA-256 over title and text, in hexadecimal digits.
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(Content content) {
        var sha = sha256();
        sha.update(content.title().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0); // so that no word can move from title to text unseen
        sha.update(content.text().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
