package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainStatementsTest {
    private static final String STORY = """
            {"id": "1-quay", "reports": [{"id": "1-a", "title": "Quay to close",
             "text": "The quay will close in May, Hanna Brisk said. \\"It is too old,\\" she added."}],
             "statements": [
              {"report": "1-a", "source": "Hanna Brisk", "entity": "Hanna Brisk", "cue": "said",
               "content": "The quay will close in May", "act": "PREDICT", "direct": false, "via": [], "targets": []},
              {"report": "1-a", "source": "she", "entity": "Hanna Brisk", "cue": "added",
               "content": "It is too old,", "act": "ASSERT", "direct": true, "via": [], "targets": []}],
             "entities": [{"name": "Hanna Brisk", "type": "PERSON", "aliases": []}]}
            """;
    private static final String MARKED = """
            {"id": "a", "text": "Naïve, Tomas Velde said.", "attributions": [
             {"source": [[7, 18]], "cue": [[19, 23]], "content": [[0, 5]]}]}
            """.replace("\n", "") + "\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("stories"));
        Files.createDirectories(folder.resolve("marked"));
        Files.writeString(folder.resolve("stories/quay.json"), STORY);
        Files.writeString(folder.resolve("marked/texts.jsonl"), MARKED);
    }

    private Path train(String name, Path... marked) throws IOException {
        return train(name, List.of(), List.of(marked));
    }

    private Path train(String name, List<Path> briefs, List<Path> marked) throws IOException {
        TrainStatements.of(List.of(folder.resolve("stories")), briefs, marked).train(folder.resolve(name));
        return folder.resolve(name);
    }

    @Test
    void short_reports_teach_all_but_who_speaks() throws IOException {
        var alone = train("alone");
        var with = train("with", List.of(folder.resolve("stories")), List.of());

        assertEquals(-1, Files.mismatch(alone.resolve("speaker.model"), with.resolve("speaker.model")));
        assertNotEquals(-1, Files.mismatch(alone.resolve("act.model"), with.resolve("act.model")));
    }

    @Test
    void the_same_stories_make_the_same_models_byte_for_byte() throws IOException {
        var first = train("first", folder.resolve("marked"));
        var second = train("second", folder.resolve("marked"));

        for (var model : List.of("tagger", "speaker", "act", "aim", "target")) {
            assertArrayEquals(
                    Files.readAllBytes(first.resolve(model + ".model")),
                    Files.readAllBytes(second.resolve(model + ".model")),
                    model);
        }
    }

    @Test
    void models_of_ones_own_find_what_they_were_taught() throws IOException {
        var finder = StatementFinder.load(train("own"));

        var found = finder.find(
                "a",
                Document.of(new Content("", "The quay will close in May, Tomas Velde said.", "en", List.of())),
                List.of(),
                List.of());

        assertEquals(1, found.statements().size());
    }

    @Test
    void a_story_that_is_none_is_told_by_its_file() throws IOException {
        Files.writeString(folder.resolve("stories/broken.json"), "{\"id\": 7, \"reports\": \"none\"}");

        var error = assertThrows(IOException.class, () -> train("broken"));

        assertTrue(error.getMessage().contains("broken.json must be an annotated story"), error.getMessage());
    }

    @Test
    void a_marked_text_that_is_none_is_told_by_its_line() throws IOException {
        Files.writeString(folder.resolve("marked/texts.jsonl"), MARKED + "{\"text\": \n");

        var error = assertThrows(IOException.class, () -> train("broken", folder.resolve("marked")));

        assertTrue(error.getMessage().contains("texts.jsonl, line 2"), error.getMessage());
    }
}
