package dev.parallax.statements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids made from what they stand for, so that the same thing has the same id in every revision.
final class Ids {
    private Ids() {}

    /// The prefix and 16 hexadecimal digits that the parts decide.
    static String of(String prefix, String... parts) {
        try {
            var bytes = String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8);
            return prefix
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
