package dev.parallax.statements;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text whose attributions are marked, in the manner of PolNeAR: where source, cue and content stand, and no more.
/// Places are [start, end) in code points.
@JsonIgnoreProperties(ignoreUnknown = true)
record MarkedAttributions(String text, List<Marked> attributions) {
    /// Each part may consist of several stretches.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Marked(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {
        private List<List<Integer>> of(Role role) {
            return switch (role) {
                case SOURCE -> source;
                case CUE -> cue;
                case CONTENT -> content;
                case NONE -> List.of();
            };
        }
    }

    MarkedAttributions {
        if (attributions.stream().anyMatch(a -> a.source() == null || a.cue() == null || a.content() == null)) {
            throw new IllegalArgumentException("an attribution must have source, cue and content");
        }
    }

    /// Reads all files of JSON lines in a folder, by name.
    static List<MarkedAttributions> read(Path folder) throws IOException {
        var found = new ArrayList<MarkedAttributions>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                readFile(file, found);
            }
        }
        if (found.isEmpty()) {
            throw new IOException(folder + " must hold .jsonl files with attributions but holds none");
        }
        return found;
    }

    private static void readFile(Path file, List<MarkedAttributions> found) throws IOException {
        var json = new ObjectMapper();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            try {
                found.add(json.readValue(line, MarkedAttributions.class));
            } catch (JsonProcessingException e) {
                throw new IOException(
                        file + ", line " + number + ", must be a text with attributions but was not: "
                                + e.getOriginalMessage(),
                        e);
            }
        }
    }

    Stream<SequenceLearner.Example> examples(StatementTrainer trainer) {
        var view = trainer.view(text);
        for (var role : List.of(Role.CONTENT, Role.CUE, Role.SOURCE)) {
            attributions.stream().flatMap(a -> a.of(role).stream()).forEach(place -> view.mark(span(place), role));
        }
        return view.examples();
    }

    private Span span(List<Integer> place) {
        int start = text.offsetByCodePoints(0, place.getFirst());
        return new Span(start, text.offsetByCodePoints(start, place.getLast() - place.getFirst()));
    }
}
