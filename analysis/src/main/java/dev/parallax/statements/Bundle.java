package dev.parallax.statements;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reports on one event in which everything is annotated that is said.
@JsonIgnoreProperties(ignoreUnknown = true)
record Bundle(String id, List<Report> reports, List<Gold> statements, List<Named> entities) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(String id, String title, String text, String outlet) {}

    record Gold(
            String report,
            String source,
            String entity,
            String cue,
            String content,
            String act,
            boolean direct,
            List<String> via,
            List<GoldTarget> targets) {}

    record GoldTarget(String entity, String polarity) {}

    record Named(String name, String type, List<String> aliases) {}

    /// All bundles of some folders, by file name.
    static List<Bundle> read(List<Path> folders) throws IOException {
        var json = new ObjectMapper();
        var found = new ArrayList<Bundle>();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    found.add(read(file, json));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IOException(folders + " must hold annotated stories, .json files, but hold none");
        }
        return found;
    }

    private static Bundle read(Path file, ObjectMapper json) throws IOException {
        try {
            return json.readValue(file.toFile(), Bundle.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " must be an annotated story but was not: " + e.getOriginalMessage(), e);
        }
    }

    List<Gold> statements(Report report) {
        return statements.stream().filter(s -> s.report().equals(report.id())).toList();
    }

    /// Whether a name found is the one of the entity called `canonical`: its name, an alias, or all its last words.
    boolean same(String found, String canonical) {
        return words(found).equals(words(canonical))
                || isPart(words(found), words(canonical))
                || isPart(words(canonical), words(found))
                || entities.stream()
                        .anyMatch(e -> e.name().equals(canonical) && e.aliases().contains(found));
    }

    boolean sameAsAny(String found, List<String> canonical) {
        return canonical.stream().anyMatch(name -> same(found, name));
    }

    private static boolean isPart(List<String> some, List<String> all) {
        return !some.isEmpty() && all.containsAll(some) && some.getLast().equals(all.getLast());
    }

    private static List<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty() && !w.equals("the"))
                .toList();
    }
}
