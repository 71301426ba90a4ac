package dev.parallax.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The reports of the sample corpus, cut short.
final class SampleReports {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARAGRAPHS = 4;
    private static final List<List<SampleReport>> STORIES = read();

    private SampleReports() {}

    /// Story by story.
    static List<List<SampleReport>> stories() {
        return new ArrayList<>(STORIES);
    }

    private static List<List<SampleReport>> read() {
        var stories = new TreeMap<String, List<SampleReport>>();
        try (var in = Objects.requireNonNull(SampleReports.class.getResourceAsStream("samples.jsonl"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> add(line, stories));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(stories.values());
    }

    private static void add(String line, Map<String, List<SampleReport>> stories) {
        try {
            var json = JSON.readTree(line);
            var paragraphs = Stream.of(json.path("text").asText().split("\n\n")).limit(PARAGRAPHS);
            var report = new SampleReport(
                    json.path("outlet").asText(), json.path("title").asText(), paragraphs.toList());
            var story = json.path("id").asText().substring(0, 2);
            stories.computeIfAbsent(story, _ -> new ArrayList<>()).add(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
