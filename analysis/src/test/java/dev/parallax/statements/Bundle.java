package dev.parallax.statements;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A story written for development, with everything annotated that is said in it.
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
        var found = new java.util.ArrayList<Bundle>();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    found.add(json.readValue(file.toFile(), Bundle.class));
                }
            }
        }
        return found;
    }

    List<Gold> statements(Report report) {
        return statements.stream().filter(s -> s.report().equals(report.id())).toList();
    }
}
