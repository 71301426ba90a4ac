package dev.parallax.extraction;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Dated;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A program for measuring: cleans `ID.html.gz` pages of a folder, or the texts of JSON lines, and prints each as JSON
/// (`id title text cuts` or `id refused`).
final class CleanFiles {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Cleaner CLEANER = Cleaner.standard();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CleanFiles() {}

    static void main(String[] args) throws IOException {
        var path = Path.of(args[0]);
        boolean pages = Files.isDirectory(path);
        try (var files = pages
                ? Files.list(path).sorted().map(CleanFiles::page)
                : Files.lines(path).map(CleanFiles::text)) {
            files.forEach(OUT::println);
        }
    }

    private static String page(Path file) {
        try (var in = new GZIPInputStream(new FileInputStream(file.toFile()))) {
            var id = file.getFileName().toString().replace(".html.gz", "");
            return cleaned(id, null, new Payload("text/html", Bytes.of(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String line) {
        try {
            var row = JSON.readTree(line);
            var title = row.hasNonNull("title") ? row.get("title").asText() : null;
            var text = Bytes.utf8(row.get("text").asText());
            return cleaned(row.get("id").asText(), title, new Payload(Payload.TEXT, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cleaned(String id, @Nullable String title, Payload payload) {
        var publication = new Publication(null, "", null, null, Dated.clock(Instant.EPOCH));
        var raw = new RawArticle(id, Status.USABLE, publication, title, null, payload, id);
        var row = JSON.createObjectNode().put("id", id);
        switch (CLEANER.clean(raw)) {
            case Refused<CleanArticle> refused -> row.put("text", "").put("refused", refused.reason());
            case Accepted<CleanArticle> accepted -> put(row, accepted.value());
        }
        return row.toString();
    }

    private static void put(ObjectNode row, CleanArticle article) {
        row.put("title", article.content().title())
                .put("text", article.content().text());
        row.put("language", article.content().language())
                .put("outlet", article.publication().outlet());
        row.put("published", String.valueOf(article.publication().published()))
                .put("byline", article.publication().byline());
        var cuts = row.putArray("cuts");
        article.content().cuts().forEach(cut -> cuts.add(cut.kind() + " " + cut.text()));
    }
}
