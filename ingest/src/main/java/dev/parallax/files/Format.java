package dev.parallax.files;

import java.nio.file.Path;
import java.util.Locale;

/// What a file's name says it holds.
enum Format {
    JSON_LINES,
    HTML,
    TEXT;

    static Format of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        var extension = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (extension) {
            case "jsonl", "ndjson", "json" -> JSON_LINES;
            case "html", "htm", "xhtml" -> HTML;
            default -> TEXT;
        };
    }

    static boolean isCompressed(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
