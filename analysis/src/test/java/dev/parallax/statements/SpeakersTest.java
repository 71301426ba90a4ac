package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.entities.EntityFinder;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final StatementFinder FINDER = StatementFinder.load();
    private static final EntityFinder NAMES = EntityFinder.load();

    @Test
    void she_is_the_woman_and_not_the_man_named_last() {
        assertEquals(
                List.of("Anna Orlov"),
                speakers("Anna Orlov met Peter Haldane on Monday. She said the bridge was safe."));
    }

    @Test
    void a_title_tells_whom_a_pronoun_means() {
        assertEquals(
                List.of("Tova Quill"),
                speakers("Mrs Tova Quill met Mr Ekene Marsh on Monday. \"The bridge is safe,\" she said."));
    }

    @Test
    void what_tells_more_of_an_unnamed_speaker_is_no_part_of_its_name() {
        assertEquals(List.of("A nurse"), speakers("A nurse, who had worked all night, said the ward was full."));
    }

    @Test
    void the_time_before_a_speaker_is_no_part_of_it() {
        assertEquals(List.of("the senator"), speakers("In a long speech the senator said the ward was full."));
    }

    private static List<String> speakers(String words) {
        var document = Document.of(new Content("", words, "en", List.of()));
        var found = FINDER.find("a", document, NAMES.find(document), List.of());
        var names = found.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return found.statements().stream()
                .map(statement -> names.getOrDefault(statement.speaker(), "nobody"))
                .toList();
    }
}
