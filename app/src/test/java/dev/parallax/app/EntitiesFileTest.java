package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.config.ConfigException;
import dev.parallax.gazetteer.Known;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.service.SetupException;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesFileTest {
    @TempDir
    Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("entities.yaml"), yaml);
    }

    @Test
    void an_entity_of_ones_own_wins_over_what_is_known_and_is_one_under_all_its_names() throws IOException {
        var file = file("""
                entities:
                  - name: Geneva
                    type: person
                    wikidata: Q123456
                    aliases: [The Lake Voice, TLV]
                """);

        var config = new EntitiesConfig(file.toString(), "");
        var entities = config.finder(config.gazetteer())
                .find(Document.of(new Content("", "Geneva sang. TLV is loved. The Lake Voice left.", "en", List.of())));

        var own = entities.stream().filter(e -> e.id().equals("Q123456")).toList();
        assertEquals(1, own.size(), entities.toString());
        assertEquals(Entity.Type.PERSON, own.getFirst().type());
        assertEquals(3, own.getFirst().mentions().size());
    }

    @Test
    void an_outlet_of_ones_own_is_a_medium() throws IOException {
        var file = file("entities: [{name: The Quarrel, type: organization, kind: outlet}]");

        var known = EntitiesFile.read(file).getFirst().known();

        assertEquals(new Known(Entity.Type.ORGANIZATION, Known.Kind.OUTLET, "The Quarrel", null), known);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        var file = file("""
                entities:
                  - {name: Acme, type: firm}
                  - {name: Brisk, type: person, wikidata: "42"}
                  - {nmae: Cobalt, type: person}
                  - {name: Dorn, type: location, aliases: [acme, ÀCME]}
                """);

        var problems = assertThrows(ConfigException.class, () -> EntitiesFile.read(file))
                .getMessage()
                .replace(file.toString(), "FILE")
                .lines()
                .toList();

        assertEquals(
                List.of(
                        "FILE, entity 1 type must be one of [person, organization, location, other] but was firm",
                        "FILE, entity 2 wikidata must be like Q42 but was 42",
                        "FILE, entity 3 has the unknown field nmae: did you mean name?",
                        "FILE, entity 3 must have a name and a type but has not both",
                        "FILE, entity 4 must have names of its own but acme is also a name of entity 1",
                        "FILE, entity 4 must have names with a capital but has \"acme\"",
                        "FILE, entity 4 must have names of its own but ÀCME is also a name of entity 1"),
                problems);
    }

    @Test
    void a_file_that_is_no_model_is_told() throws IOException {
        var config = new EntitiesConfig("", file("no model").toString());

        var told = assertThrows(SetupException.class, () -> config.finder(config.gazetteer()));

        assertEquals(
                "The model of names " + config.model() + " cannot be read: it is no such model.", told.getMessage());
    }
}
