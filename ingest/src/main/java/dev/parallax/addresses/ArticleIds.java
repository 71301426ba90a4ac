package dev.parallax.addresses;

import dev.parallax.news.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids for articles that come without one: the same address, however written, gives the same id, and so does the same
/// name that an agency gives to all versions of a document, or the same content without either.
public final class ArticleIds {
    private static final int BYTES = 10;

    private ArticleIds() {}

    public static String ofUrl(String url) {
        return "u-" + hash(Addresses.normal(url).getBytes(StandardCharsets.UTF_8));
    }

    public static String ofGuid(String guid) {
        return "g-" + hash(guid.strip().getBytes(StandardCharsets.UTF_8));
    }

    public static String ofContent(Bytes content) {
        return "c-" + hash(content.toArray());
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
