package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.entities.tagger.Trainer.Sample;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads texts whose names are marked: our own stories (a JSON file a story, `entity_mentions` in each report) and rows
/// of JSONL (`entities`). Both give offsets in code points.
final class Corpora {
    private Corpora() {}

    static List<Sample> stories(Path folder) throws IOException {
        var samples = new ArrayList<Sample>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                var story = Json.object(Files.readString(file));
                for (var report : Json.objects(story.getOrDefault("reports", List.of()))) {
                    samples.add(sample(report, "entity_mentions"));
                }
            }
        }
        return samples;
    }

    static List<Sample> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> sample(Json.object(line), "entities"))
                .toList();
    }

    private static Sample sample(Map<String, Object> row, String key) {
        var raw = Json.string(row, "text");
        var text = Text.of(Part.TEXT, raw);
        var names = new ArrayList<Name>();
        for (var mention : Json.objects(row.getOrDefault(key, List.of()))) {
            int start = raw.offsetByCodePoints(0, Json.number(mention, "start"));
            int end = raw.offsetByCodePoints(0, Json.number(mention, "end"));
            names.add(Name.of(text, text.tokenAt(start), text.tokenAt(end - 1) + 1, type(mention)));
        }
        return new Sample(text, names);
    }

    private static Entity.Type type(Map<String, Object> mention) {
        var type = Json.string(mention, "type");
        return type.equals("MISC") ? Entity.Type.OTHER : Entity.Type.valueOf(type);
    }
}
