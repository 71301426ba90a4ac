package dev.parallax.statements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Gives the statements of one article their ids, in order: the same in every revision that leaves a statement as it
/// is, whatever stands around it. Like statements are told apart by counting them.
final class StatementIds {
    private final String article;
    private final Map<String, Integer> seen = new HashMap<>();

    StatementIds(String article) {
        this.article = article;
    }

    String next(String source, String content) {
        var key = String.join("\u0000", article, source, content);
        return "s-" + hash(key + "\u0000" + seen.merge(key, 1, Integer::sum));
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
