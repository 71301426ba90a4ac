package dev.parallax.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parallax.config.ConfigException;
import dev.parallax.config.Fields;
import dev.parallax.gazetteer.Entry;
import dev.parallax.gazetteer.Fold;
import dev.parallax.gazetteer.Known;
import dev.parallax.news.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads `entities.yaml`: what a user knows by name. All that is wrong with it is told at once.
final class EntitiesFile {
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> named = new HashMap<>();

    private EntitiesFile(Path file) {
        this.file = file;
    }

    /// The entries in their order; a [ConfigException] says all that is wrong with them.
    static List<Entry> read(Path file) {
        var reading = new EntitiesFile(file);
        reading.read();
        if (!reading.problems.isEmpty()) {
            throw new ConfigException(reading.problems);
        }
        return reading.entries;
    }

    private void read() {
        try {
            var top = new Fields(new YAMLMapper().readTree(Files.readString(file)), file.toString(), problems);
            top.allow("entities");
            int number = 0;
            for (var node : top.list("entities")) {
                number++;
                readEntity(new Fields(node, file + ", entity " + number, problems), number);
            }
        } catch (JsonProcessingException e) {
            problems.add(file + " must be YAML but: " + e.getOriginalMessage());
        } catch (NoSuchFileException _) {
            problems.add(file + " must be readable but was not: there is no such file");
        } catch (IOException e) {
            problems.add(file + " must be readable but was not: " + e.getMessage());
        }
    }

    private void readEntity(Fields fields, int number) {
        fields.allow("name", "type", "kind", "wikidata", "aliases");
        var wikidata = fields.text("wikidata").orElse(null);
        if (wikidata != null && !WIKIDATA.matcher(wikidata).matches()) {
            fields.problem("wikidata must be like Q42 but was " + wikidata);
        }
        if (fields.text("name").isEmpty() || fields.text("type").isEmpty()) {
            fields.problem("must have a name and a type but has not both");
            return;
        }
        var known = new Known(
                fields.oneOf("type", Entity.Type.OTHER),
                fields.oneOf("kind", Known.Kind.OWN),
                fields.text("name").get(),
                wikidata);
        var entry = Entry.of(known, fields.texts("aliases"));
        entry.names().forEach(name -> checkName(name, number, fields));
        entries.add(entry);
    }

    /// What is called like another entity could never be told from it, and what has no capital is never a name.
    private void checkName(String name, int number, Fields fields) {
        var first = named.putIfAbsent(Fold.of(name), number);
        if (first != null && first != number) {
            fields.problem("must have names of its own but " + name + " is also a name of entity " + first);
        }
        if (name.chars().noneMatch(Character::isUpperCase)) {
            fields.problem("must have names with a capital but has \"" + name + "\"");
        }
    }
}
