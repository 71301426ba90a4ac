package dev.parallax.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.annotation.Annotator;
import dev.parallax.entities.EntityFinder;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Placement;
import dev.parallax.news.Publication;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import dev.parallax.statements.StatementFinder;
import dev.parallax.stories.StoryIndex;
import dev.parallax.stories.StoryRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Articles in, stories and claims out, without Kafka: `Pipeline ARTICLES.jsonl STORIES.jsonl CLAIMS.jsonl [MODELS]`
/// writes what the scorer reads, statements found by the models shipped or by those of a folder.
final class Pipeline {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant SEEN = Instant.parse("2026-01-01T00:00:00Z");

    private Pipeline() {}

    public static void main(String... args) throws IOException {
        var gazetteer = Gazetteer.load();
        var statements = args.length > 3 ? StatementFinder.load(Path.of(args[3])) : StatementFinder.load();
        var annotator = Annotator.load("1", gazetteer, EntityFinder.load(gazetteer), statements);
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        var articles = new TreeMap<String, Article>();
        var placements = new TreeMap<String, Placement>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var article = annotator.annotate(article(JSON.readTree(line)));
            articles.put(article.id(), article);
            index.put(article).moves().stream()
                    .filter(move -> !move.out())
                    .map(move -> new Placement(move.story(), move.article(), move.root(), articles.get(move.article())))
                    .forEach(placement -> placements.put(placement.articleId(), placement));
        }
        writeStories(Path.of(args[1]), placements);
        writeClaims(Path.of(args[2]), placements);
    }

    private static RevisedArticle article(JsonNode json) {
        var published = json.path("published").asText("");
        var content =
                new Content(json.path("title").asText(""), json.get("text").asText(), "en", List.of());
        var publication = new Publication(
                json.path("url").asText(""),
                json.path("outlet").asText(""),
                null,
                published.isEmpty() ? null : Dated.given(Instant.parse(published)),
                Dated.clock(SEEN));
        return new RevisedArticle(
                1, SEEN, new CleanArticle(json.get("id").asText(), Status.USABLE, publication, content));
    }

    private static void writeStories(Path file, Map<String, Placement> placements) throws IOException {
        var lines = new ArrayList<String>();
        for (var placement : placements.values()) {
            lines.add(JSON.writeValueAsString(
                    Map.of("id", placement.articleId(), "story", placement.story(), "root", placement.root())));
        }
        Files.write(file, lines);
    }

    private static void writeClaims(Path file, Map<String, Placement> placements) throws IOException {
        var stories = new TreeMap<String, List<Placed>>();
        for (var placement : placements.values()) {
            Article article = placement.article();
            if (article != null) {
                stories.computeIfAbsent(placement.story(), _ -> new ArrayList<>())
                        .add(new Placed(article, placement.root()));
            }
        }
        var lines = new ArrayList<String>();
        for (var story : stories.entrySet()) {
            for (var claim : ClaimFinder.claims(story.getKey(), story.getValue(), "1")) {
                lines.add(JSON.writeValueAsString(Measurement.row(claim)));
            }
        }
        Files.write(file, lines);
    }
}
