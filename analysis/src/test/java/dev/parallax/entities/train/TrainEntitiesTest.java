package dev.parallax.entities.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.entities.EntityFinder;
import dev.parallax.entities.tagger.Model;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainEntitiesTest {
    private static final String TEXTS = """
            [P Hanna Brisk] of [O Norvik Press] went to [L Ostrel] on Monday, she said.
            ===
            In [L Ostrel], [O Norvik Press] sold its presses, said [P Tomas Velde] on Friday.
            ===
            [P Hanna Brisk] said that [P Tomas Velde] had left [L Ostrel] for [L Karsk].
            ===
            The presses of [O Norvik Press] stood in [L Karsk], [P Tomas Velde] said.
            """;

    @TempDir
    Path folder;

    private Path train(String name, int folds, List<String> told) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/texts.txt"), TEXTS);
        var model = folder.resolve(name);
        TrainEntities.of(List.of(folder.resolve("texts"))).train(model, folds, told::add);
        return model;
    }

    @Test
    void the_same_texts_make_the_same_model_byte_for_byte() throws IOException {
        var first = train("first", 0, new ArrayList<>());
        var second = train("second", 0, new ArrayList<>());

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void a_model_of_ones_own_finds_what_it_was_taught() throws IOException {
        var told = new ArrayList<String>();
        var model = Model.read(train("own", 2, told));

        var found = EntityFinder.load(Gazetteer.load(), model)
                .find(Document.of(new Content("", "Tomas Velde went to Karsk on Monday.", "en", List.of())));

        assertEquals(
                List.of(Entity.Type.PERSON, Entity.Type.LOCATION),
                found.stream().map(Entity::type).toList());
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("wanted 13"), told.getFirst());
    }

    @Test
    void a_row_that_cannot_be_read_is_told_with_its_place() throws IOException {
        var file = Files.writeString(folder.resolve("rows.jsonl"), """
                {"text": "Hanna Brisk left.", "entities": [{"start": 0, "end": 11, "type": "PERSON"}]}

                {"text": "Hanna Brisk left.", "entities": [{"start": 0, "end": 11, "type": "HUMAN"}]}
                """);

        var told = assertThrows(IOException.class, () -> TrainEntities.of(List.of(file)));

        assertTrue(told.getMessage().startsWith(file + ", line 3 must be a text with marked names"), told.getMessage());
    }
}
