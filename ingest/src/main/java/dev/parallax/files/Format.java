package dev.parallax.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a file's name says that it holds or, where the name says nothing, its first bytes.
enum Format {
    JSON_LINES,
    /// JSON in lines, or values spread over many lines.
    JSON,
    XML,
    HTML,
    WARC,
    ZIP,
    TEXT;

    private static final Pattern PAGE = Pattern.compile("(?i)^\\s*(?:<!doctype html|<html)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)^\\s*<(?:\\?xml|!doctype rss|rss|feed|rdf:|urlset|sitemapindex|opml|news(?:item|message))");

    static Format of(Path file, byte[] first) {
        var begin = new String(first, StandardCharsets.UTF_8);
        if (begin.startsWith("WARC/")) {
            return WARC;
        }
        return begin.startsWith("PK\u0003\u0004") ? ZIP : of(extension(file), begin);
    }

    private static Format of(String extension, String begin) {
        return switch (extension) {
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json", "ninjs" -> JSON;
            case "html", "htm", "xhtml" -> HTML;
            case "xml", "rss", "atom", "rdf", "opml", "newsml" -> XML;
            case "warc" -> WARC;
            case "zip" -> ZIP;
            case "txt", "text" -> TEXT;
            default -> sniffed(begin);
        };
    }

    private static Format sniffed(String begin) {
        if (PAGE.matcher(begin).find()) {
            return HTML;
        }
        if (DOCUMENT.matcher(begin).find()) {
            return XML;
        }
        return begin.startsWith("{\"") || begin.startsWith("{\n") || begin.startsWith("[{") ? JSON : TEXT;
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        var plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.substring(plain.lastIndexOf('.') + 1);
    }
}
