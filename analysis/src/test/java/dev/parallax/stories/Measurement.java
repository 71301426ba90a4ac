package dev.parallax.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.news.Article;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeMap;

/// Articles in, stories out: `Measurement ARTICLES.jsonl STORIES.jsonl [DATE]` writes what the scorer reads; where a
/// date is given, all articles are of that moment.
final class Measurement {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

    private Measurement() {}

    public static void main(String... args) throws IOException {
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        var placed = new TreeMap<String, String>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var json = JSON.readTree(line);
            var at = Instant.parse(
                    args.length > 2 ? args[2] : json.get("published").asText());
            index.put(article(json, at)).moves().stream()
                    .filter(move -> !move.out())
                    .forEach(move -> placed.put(move.article(), move.story()));
        }
        var rows = placed.entrySet().stream()
                .map(e -> JSON.createObjectNode()
                        .put("id", e.getKey())
                        .put("story", e.getValue())
                        .toString())
                .toList();
        Files.write(Path.of(args[1]), rows);
    }

    private static Article article(JsonNode json, Instant at) {
        var version = new Version(json.get("id").asText(), 1, Status.USABLE, SEEN, "1");
        return Articles.article(
                version, at, json.path("title").asText(""), json.get("text").asText());
    }
}
