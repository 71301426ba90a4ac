package dev.parallax.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.avro.Known;
import dev.parallax.news.avro.ObservedPage;
import dev.parallax.news.avro.Placement;
import dev.parallax.news.avro.SourceHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps the history of schemas. To add today's schemas as new versions, run this test with `-Dschemas.add=true`.
class SchemaHistoryTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/parallax/topics");

    @ParameterizedTest
    @MethodSource("subjects")
    void the_schema_in_use_is_the_newest_of_its_history(Subject subject) throws IOException {
        if (Boolean.getBoolean("schemas.add")) {
            add(subject);
            return;
        }

        var newest = SchemaCatalogue.SHIPPED.latest(subject.name());

        assertEquals(newest.schema().toString(), subject.schema().toString());
    }

    /// A subject and the schema that is used for it today.
    record Subject(String name, Schema schema) {}

    static Stream<Subject> subjects() {
        var topics = Topics.ALL.stream()
                .map(t -> new Subject(t.name() + "-value", t.mapping().schema()));
        var stores = Stream.of(
                new Subject("parallax.placement", Placement.getClassSchema()),
                new Subject("parallax.known", Known.getClassSchema()),
                new Subject("parallax.observed", ObservedPage.getClassSchema()),
                new Subject("parallax.health", SourceHealth.getClassSchema()));
        return Stream.concat(topics, stores);
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_newest_schema_reads_what_every_earlier_one_wrote(Subject subject) throws SchemaValidationException {
        var versions = SchemaCatalogue.SHIPPED.versions(subject.name());
        var newestFirst =
                versions.reversed().stream().map(SchemaCatalogue.Entry::schema).toList();

        for (int i = 0; i < newestFirst.size(); i++) {
            readsAll(newestFirst.get(i), newestFirst.subList(i + 1, newestFirst.size()));
        }
    }

    @Test
    void a_field_without_a_default_would_be_refused() {
        var before = SchemaBuilder.record("R").fields().requiredInt("a").endRecord();
        var after = SchemaBuilder.record("R")
                .fields()
                .requiredInt("a")
                .requiredInt("b")
                .endRecord();

        assertThrows(SchemaValidationException.class, () -> readsAll(after, java.util.List.of(before)));
    }

    @Test
    void ids_are_never_used_twice() {
        var ids = SchemaCatalogue.SHIPPED.all().stream()
                .map(SchemaCatalogue.Entry::id)
                .toList();

        assertEquals(ids.size(), ids.stream().distinct().count());
        assertTrue(ids.stream().allMatch(i -> i > 0));
    }

    private static void readsAll(Schema reader, java.util.List<Schema> writers) throws SchemaValidationException {
        new SchemaValidatorBuilder().canReadStrategy().validateAll().validate(reader, writers);
    }

    private static void add(Subject subject) throws IOException {
        var now = subject.schema();
        var known = SchemaCatalogue.SHIPPED.versions(subject.name());
        if (!known.isEmpty() && known.getLast().schema().equals(now)) {
            return;
        }
        var catalogue = FOLDER.resolve("catalogue.txt");
        var lines = Files.readAllLines(catalogue);
        int id = 1
                + SchemaCatalogue.SHIPPED.all().stream()
                        .mapToInt(SchemaCatalogue.Entry::id)
                        .max()
                        .orElse(0);
        lines.add("%d %s %d".formatted(Math.max(id, lines.size() + 1), subject.name(), known.size() + 1));
        var file = FOLDER.resolve("history/%s/%d.avsc".formatted(subject.name(), known.size() + 1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, SchemaFormatter.format("json/pretty", now) + "\n");
        Files.write(catalogue, lines);
    }
}
