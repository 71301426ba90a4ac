package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads texts whose names are marked: our own stories (a JSON file a story, `entity_mentions` in each report, else
/// `entities` with aliases) and rows of JSONL (`entities`). Offsets are code points.
final class Corpora {
    private static final Aliases ALIASES = new Aliases();

    private Corpora() {}

    /// Stories or texts that belong together: of a folder its JSON files and marked texts, of a file its rows.
    static List<List<Marked>> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return rows(path);
        }
        var all = new ArrayList<>(stories(path));
        for (var file : files(path, ".txt")) {
            all.addAll(MarkedText.read(file));
        }
        return all;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Marked>> stories(Path folder) throws IOException {
        var stories = new ArrayList<List<Marked>>();
        for (var file : files(folder, ".json")) {
            stories.add(story(file));
        }
        return stories;
    }

    private static List<Marked> story(Path file) throws IOException {
        var text = Files.readString(file);
        return read(text, file.toString(), Corpora::story);
    }

    private static List<Marked> story(Map<String, Object> story) {
        var cast = Json.objects(story.getOrDefault("entities", List.of()));
        return Json.objects(story.getOrDefault("reports", List.of())).stream()
                .map(report -> report(report, cast))
                .toList();
    }

    /// Reads an object of JSON; `place` is for whoever must mend it.
    private static <T> T read(String json, String place, Function<Map<String, Object>, T> reading) throws IOException {
        try {
            return reading.apply(Json.object(json));
        } catch (IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
            throw new IOException(place + " must be a text with marked names but is not (" + e.getMessage() + ")", e);
        }
    }

    private static Marked report(Map<String, Object> report, List<Map<String, Object>> cast) {
        var document = document(Json.string(report, "title"), Json.string(report, "text"));
        var names = new ArrayList<>(ALIASES.mark(document.title(), cast));
        names.addAll(
                report.containsKey("entity_mentions")
                        ? names(document.body(), report, "entity_mentions")
                        : ALIASES.mark(document.body(), cast));
        return new Marked(document, names, Casts.of(document.body().raw(), cast));
    }

    /// Each row a text by itself.
    private static List<List<Marked>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<Marked>>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                rows.add(List.of(read(line, file + ", line " + number, Corpora::row)));
            }
        }
        return rows;
    }

    private static Marked row(Map<String, Object> row) {
        var document = document("", Json.string(row, "text"));
        return new Marked(document, names(document.body(), row, "entities"), List.of());
    }

    private static Document document(String title, String text) {
        return Document.of(new Content(title, text, "en", List.of()));
    }

    private static List<Name> names(Text text, Map<String, Object> row, String key) {
        return Json.objects(row.getOrDefault(key, List.of())).stream()
                .map(mention -> {
                    int start = text.raw().offsetByCodePoints(0, Json.number(mention, "start"));
                    int end = text.raw().offsetByCodePoints(0, Json.number(mention, "end"));
                    return Name.of(text, text.tokenAt(start), text.tokenAt(end - 1) + 1, type(mention));
                })
                .toList();
    }

    static List<String> words(String name) {
        return Text.of(dev.parallax.news.Part.TEXT, name).tokens().stream()
                .map(Token::text)
                .toList();
    }

    private static Entity.Type type(Map<String, Object> mention) {
        var type = Json.string(mention, "type");
        return type.equals("MISC") ? Entity.Type.OTHER : Entity.Type.valueOf(type);
    }
}
