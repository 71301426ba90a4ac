package dev.parallax.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parallax.config.ConfigException;
import dev.parallax.config.Fields;
import dev.parallax.feeds.OpmlReader;
import dev.parallax.feeds.UnreadableFeed;
import dev.parallax.news.Bytes;
import dev.parallax.news.Hints;
import dev.parallax.sources.Source.Kind;
import dev.parallax.sources.Source.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Reads lists of sources: `sources.yaml`, or an OPML file. All that is wrong with a file is told at once.
public final class SourcesFile {
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private SourcesFile(Path file) {
        this.file = file;
    }

    /// The sources in their order; a [ConfigException] says all that is wrong with them.
    public static List<Source> read(Path file) {
        var reading = new SourcesFile(file);
        reading.readFile();
        if (reading.problems.isEmpty() && reading.sources.isEmpty()) {
            reading.problems.add(file + " must name at least one source but names none");
        }
        if (!reading.problems.isEmpty()) {
            throw new ConfigException(reading.problems);
        }
        return List.copyOf(reading.sources.values());
    }

    private void readFile() {
        try {
            if (isOpml(file)) {
                readOpml(file, INTERVAL);
            } else {
                readYaml(new YAMLMapper().readTree(Files.readString(file)));
            }
        } catch (JsonProcessingException e) {
            problems.add(file + " must be YAML but: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add(file + " must be readable but was not: " + why(e));
        }
    }

    private static boolean isOpml(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".opml") || name.endsWith(".xml");
    }

    private void readYaml(JsonNode root) {
        var top = new Fields(root, file.toString(), problems);
        top.allow("interval", "sources");
        var interval = top.duration("interval", INTERVAL);
        int number = 0;
        for (var node : top.list("sources")) {
            readSource(new Fields(node, file + ", source " + ++number, problems), interval);
        }
    }

    private void readSource(Fields fields, Duration usual) {
        fields.allow("feed", "sitemap", "page", "opml", "outlet", "language", "interval", "text", "body", "cut");
        var interval = fields.duration("interval", usual);
        var opml = fields.text("opml");
        if (opml.isPresent()) {
            readOpml(file.resolveSibling(opml.get()), interval);
            return;
        }
        var page = fields.text("page");
        var url = page.or(() -> fields.text("feed")).or(() -> fields.text("sitemap"));
        if (url.isEmpty()) {
            fields.problem("must have one of feed, sitemap, page, opml but has none");
            return;
        }
        add(new Source(
                page.isPresent() ? Kind.PAGE : Kind.FEED,
                fields.url(url.get()),
                fields.text("outlet").orElse(""),
                fields.text("language").orElse(null),
                interval,
                fields.oneOf("text", Text.PAGE),
                new Hints(fields.text("body").orElse(null), fields.texts("cut"))));
    }

    private void readOpml(Path opml, Duration interval) {
        try {
            for (var feed : OpmlReader.read(Bytes.of(Files.readAllBytes(opml)))) {
                add(new Source(
                        Kind.FEED,
                        feed.url(),
                        Objects.requireNonNullElse(feed.title(), ""),
                        feed.language(),
                        interval,
                        Text.PAGE,
                        Hints.NONE));
            }
        } catch (UnreadableFeed e) {
            problems.add(opml + " " + e.reason());
        } catch (IOException e) {
            problems.add(opml + " must be readable but was not: " + why(e));
        }
    }

    private static String why(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }

    /// Of a source named twice, the first counts.
    private void add(Source source) {
        sources.putIfAbsent(source.url(), source);
    }
}
