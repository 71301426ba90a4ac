package dev.parallax.topics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.util.ClassSecurityValidator;

/// Every version of every schema ever written to a topic, with its id. The list is `catalogue.txt` beside this class:
/// one line an entry, `id subject version`, only ever added to; the schemas lie in `history/SUBJECT/VERSION.avsc`.
public final class SchemaCatalogue {
    public static final SchemaCatalogue SHIPPED = new SchemaCatalogue();

    private final Map<Integer, Entry> entries = new LinkedHashMap<>();

    /// A schema under its id, one version of a subject.
    public record Entry(int id, String subject, int version, Schema schema) {}

    private SchemaCatalogue() {
        trustGeneratedClasses();
        read("catalogue.txt").lines().filter(line -> !line.isBlank()).forEach(line -> {
            var words = line.split(" ");
            var schema = new Schema.Parser().parse(read("history/" + words[1] + "/" + words[2] + ".avsc"));
            int id = Integer.parseInt(words[0]);
            entries.put(id, new Entry(id, words[1], Integer.parseInt(words[2]), schema));
        });
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /// All versions of a subject, oldest first.
    public List<Entry> versions(String subject) {
        return entries.values().stream()
                .filter(e -> e.subject().equals(subject))
                .sorted(Comparator.comparingInt(Entry::version))
                .toList();
    }

    public Entry latest(String subject) {
        var versions = versions(subject);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("subject must be in the schema catalogue but was " + subject);
        }
        return versions.getLast();
    }

    public Schema schema(int id) {
        var entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("schema id must be in the schema catalogue but was " + id);
        }
        return entry.schema();
    }

    private static String read(String name) {
        try (InputStream in = SchemaCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must lie beside the schema catalogue but was missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Avro makes objects of no class that it was not told to trust.
    private static void trustGeneratedClasses() {
        var ours = dev.parallax.news.avro.Status.class.getPackage();
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> ours.equals(type.getPackage())));
    }
}
