package dev.parallax.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    @MethodSource("topics")
    void the_schema_in_use_is_the_newest_of_its_history(Topic<?> topic) throws IOException {
        if (Boolean.getBoolean("schemas.add")) {
            add(topic);
            return;
        }

        var newest = SchemaCatalogue.SHIPPED.latest(topic.name() + "-value");

        assertEquals(newest.schema().toString(), topic.mapping().schema().toString());
    }

    static Stream<Topic<?>> topics() {
        return Topics.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void the_newest_schema_reads_what_every_earlier_one_wrote(Topic<?> topic) throws SchemaValidationException {
        var versions = SchemaCatalogue.SHIPPED.versions(topic.name() + "-value");
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

    private static void add(Topic<?> topic) throws IOException {
        var subject = topic.name() + "-value";
        var now = topic.mapping().schema();
        var known = SchemaCatalogue.SHIPPED.versions(subject);
        if (!known.isEmpty() && known.getLast().schema().equals(now)) {
            return;
        }
        var catalogue = FOLDER.resolve("catalogue.txt");
        var lines = Files.readAllLines(catalogue);
        lines.add("%d %s %d".formatted(lines.size() + 1, subject, known.size() + 1));
        var file = FOLDER.resolve("history/%s/%d.avsc".formatted(subject, known.size() + 1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, SchemaFormatter.format("json/pretty", now) + "\n");
        Files.write(catalogue, lines);
    }
}
