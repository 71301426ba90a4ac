package dev.parallax.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Publication;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// An annotated story of the development sets, with its articles as an annotator without fault would give them.
record Bundle(String id, List<Article> articles, List<Article> distractors, List<Gold> claims) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// A claim: the ids of the statements on either side.
    record Gold(String proposition, Set<String> asserts, Set<String> denies) {}

    static List<Bundle> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path file) {
        try {
            var json = JSON.readTree(file.toFile());
            var articles =
                    stream(json.get("reports")).map(r -> article(json, r)).toList();
            var distractors =
                    stream(json.path("distractors")).map(r -> article(json, r)).toList();
            var claims = stream(json.get("claims")).map(c -> dispute(json, c)).toList();
            return new Bundle(json.get("id").asText(), articles, distractors, claims);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode bundle, JsonNode report) {
        var id = report.get("id").asText();
        var text = report.get("text").asText();
        var at = Dated.given(Instant.parse(report.get("published").asText()));
        var publication =
                new Publication(report.get("url").asText(), report.get("outlet").asText(), null, at, at);
        var entities =
                stream(bundle.get("entities")).map(Bundle::entity).collect(Collectors.toCollection(ArrayList::new));
        var names = entities.stream().map(Entity::name).collect(Collectors.toSet());
        var statements = statements(bundle, id, text);
        for (var statement : statements) {
            var speaker = statement.speaker();
            if (speaker != null && names.add(speaker)) {
                entities.add(new Entity(speaker, speaker, Entity.Type.OTHER, null, List.of(), List.of()));
            }
        }
        return new Article(
                new Version(id, 1, Status.USABLE, at.at(), "1"),
                publication,
                new Content(report.get("title").asText(), text, "en", List.of()),
                new Annotations(entities, List.of(), statements, List.of()));
    }

    private static Entity entity(JsonNode json) {
        var name = json.get("name").asText();
        return new Entity(name, name, Entity.Type.valueOf(json.get("type").asText()), null, List.of(), List.of());
    }

    private static List<Statement> statements(JsonNode bundle, String report, String text) {
        var found = new ArrayList<Statement>();
        var from = new HashMap<String, Integer>();
        int number = 0;
        for (var json : bundle.get("statements")) {
            number++;
            if (!json.get("report").asText().equals(report)) {
                continue;
            }
            var content = find(text, json.get("content").asText(), from);
            if (content != null) {
                found.add(statement(report + ":" + number, json, text, content));
            }
        }
        return found;
    }

    private static Statement statement(String id, JsonNode json, String text, Span content) {
        var targets = stream(json.path("targets"))
                .map(t -> new Statement.Target(
                        t.get("entity").asText(),
                        Polarity.valueOf(t.get("polarity").asText())))
                .toList();
        return new Statement(
                id,
                Part.TEXT,
                near(text, json.get("source").asText(), content),
                json.get("entity").asText(),
                near(text, json.get("cue").asText(), content),
                List.of(content),
                json.get("direct").asBoolean() ? Statement.Form.DIRECT : Statement.Form.INDIRECT,
                Statement.Act.valueOf(json.get("act").asText()),
                targets,
                List.of(),
                1);
    }

    private static @Nullable Span find(String text, String words, Map<String, Integer> from) {
        int at = text.indexOf(words, from.getOrDefault(words, 0));
        at = at < 0 ? text.indexOf(words) : at;
        from.put(words, at + 1);
        return at < 0 ? null : new Span(at, at + words.length());
    }

    /// The occurrence of the words that is nearest to the content.
    private static @Nullable Span near(String text, String words, Span content) {
        Span best = null;
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            if (best == null || Math.abs(at - content.start()) < Math.abs(best.start() - content.start())) {
                best = new Span(at, at + words.length());
            }
        }
        return best;
    }

    private static Gold dispute(JsonNode bundle, JsonNode claim) {
        var asserts = new HashSet<String>();
        var denies = new HashSet<String>();
        for (var evidence : claim.get("evidence")) {
            var side = switch (evidence.get("position").asText()) {
                case "ASSERTS" -> asserts;
                case "DENIES" -> denies;
                default -> new HashSet<String>();
            };
            side.addAll(shown(bundle, evidence));
        }
        return new Gold(claim.get("proposition").asText(), asserts, denies);
    }

    /// The statements that an evidence passage quotes.
    private static Set<String> shown(JsonNode bundle, JsonNode evidence) {
        var ids = new HashSet<String>();
        int number = 0;
        for (var json : bundle.get("statements")) {
            number++;
            var report = json.get("report").asText();
            if (report.equals(evidence.get("report").asText())
                    && json.get("entity").asText().equals(evidence.get("holder").asText())
                    && overlap(
                                    json.get("content").asText(),
                                    evidence.get("quote").asText())
                            >= 0.6) {
                ids.add(report + ":" + number);
            }
        }
        return ids;
    }

    private static double overlap(String one, String other) {
        var a = words(one);
        var b = words(other);
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / Math.max(1, Math.min(a.size(), b.size()));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+", -1)));
        words.remove("");
        return words;
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
