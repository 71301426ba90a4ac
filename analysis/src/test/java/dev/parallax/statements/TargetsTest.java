package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.entities.EntityFinder;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final StatementFinder FINDER = StatementFinder.load();
    private static final EntityFinder NAMES = EntityFinder.load();

    @Test
    void whoever_is_accused_is_the_target() {
        assertEquals(
                List.of("Brennick Chemicals NEGATIVE"),
                targets("Mayor Anna Orlov accused Brennick Chemicals of poisoning the river."));
    }

    @Test
    void whoever_is_praised_is_a_target_in_the_positive() {
        assertEquals(
                List.of("Peter Haldane POSITIVE"), targets("Mayor Anna Orlov praised Peter Haldane for his courage."));
    }

    @Test
    void the_speaker_is_never_the_target() {
        assertTrue(targets("Mayor Anna Orlov said the attack on Anna Orlov was a disgrace.").stream()
                .noneMatch(target -> target.startsWith("Anna Orlov")));
    }

    @Test
    void a_statement_about_the_weather_has_no_target() {
        assertEquals(List.of(), targets("Anna Orlov said the rain would stop on Monday in Karsovia."));
    }

    private static List<String> targets(String words) {
        var document = Document.of(new Content("", words, "en", List.of()));
        var found = FINDER.find("a", document, NAMES.find(document), List.of());
        var names = found.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
        return found.statements().stream()
                .flatMap(statement -> statement.targets().stream())
                .map(target -> names.get(target.entity()) + " " + target.polarity())
                .toList();
    }
}
