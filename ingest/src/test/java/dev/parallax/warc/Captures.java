package dev.parallax.warc;

import dev.parallax.news.RawArticle;
import dev.parallax.warc.Capture.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads archives for tests.
final class Captures {
    static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    private Captures() {}

    static List<Capture> read(Path folder, byte[] bytes) throws IOException {
        return read(folder, bytes, 0);
    }

    static List<Capture> read(Path folder, byte[] bytes, long from) throws IOException {
        var file = Files.write(folder.resolve("a.warc"), bytes);
        var all = new ArrayList<Capture>();
        try (var pages = WarcPages.open(file, from, 1_000_000, Clock.fixed(NOON, ZoneOffset.UTC))) {
            for (var next = pages.next(); next.isPresent(); next = pages.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    static List<String> urls(List<Capture> captures) {
        return captures.stream()
                .flatMap(c -> c instanceof Page page
                        ? Optional.ofNullable(page.article().publication().url()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }

    static String text(RawArticle article) {
        return article.payload().bytes().toString(StandardCharsets.UTF_8);
    }
}
