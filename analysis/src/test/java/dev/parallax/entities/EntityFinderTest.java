package dev.parallax.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityFinderTest {
    private static final EntityFinder FINDER = EntityFinder.load();

    @Test
    void a_surname_is_the_person_named_in_full_and_so_is_a_spelling_without_diacritics() {
        var text = "Former President François Bozize spoke in Bangui. Bozize left. Francois Bozize's aides stayed.";

        assertEquals(List.of("François Bozize", "Bozize", "Francois Bozize"), mentions(text, "person:francois-bozize"));
    }

    @Test
    void a_known_place_is_one_under_all_its_names_and_carries_its_wikidata_id() {
        var text = "The Central African Republic (CAR) voted. Troops left CAR, and the C.Africa crisis ended.";

        assertEquals(List.of("Central African Republic", "CAR", "CAR", "C.Africa"), mentions(text, "Q929"));
    }

    @Test
    void an_acronym_is_its_long_form_with_or_without_brackets() {
        var entities = find("The Rwanda Defence Force (RDF) said it had sent troops. The RDF gave no number.");

        assertEquals(
                1,
                entities.stream()
                        .filter(e -> e.name().contains("Defence Force"))
                        .count());
        assertEquals(3, entity(entities, "Rwanda Defence Force").mentions().size());
    }

    @Test
    void a_word_of_two_clusters_breaks_nothing() {
        for (var word : new String[] {"ψ0", "ø", "œuvre", "ш", "щ", "āgamas", "župan", "ρ", "đ", "ł"}) {
            find("Hanna Brisk wrote " + word + " on the wall of Ostrel.");
        }
    }

    @Test
    void two_ministries_that_share_a_word_are_two_organisations() {
        var names = find("Spokesmen of the Russian Foreign and Defense Ministries were silent on Friday.").stream()
                .map(Entity::name)
                .toList();

        assertTrue(names.contains("Russian Foreign Ministry"), names::toString);
        assertTrue(names.contains("Russian Defense Ministry"), names::toString);
    }

    @Test
    void three_newspapers_stay_three() {
        var names =
                find("The Moscow Times reported it, the New Times confirmed it, and the Financial Times denied it.")
                        .stream()
                        .map(Entity::name)
                        .filter(name -> name.endsWith("Times"))
                        .toList();

        assertEquals(3, names.size(), names::toString);
    }

    @Test
    void offices_before_and_behind_a_name_are_its_roles() {
        var entities =
                find("Deputy Foreign Minister Mikhail Bogdanov met Hanna Brisk, the mayor of Ostrel, on Monday.");

        assertEquals(
                List.of("Deputy Foreign Minister"),
                entity(entities, "Mikhail Bogdanov").roles());
        assertEquals(List.of("mayor of Ostrel"), entity(entities, "Hanna Brisk").roles());
    }

    @Test
    void a_thing_no_table_knows_has_an_id_of_its_own_and_no_link() {
        var entity = entity(find("Mikhail Bogdanov denied it, the agency said."), "Mikhail Bogdanov");

        assertEquals("person:mikhail-bogdanov", entity.id());
        assertNull(entity.wikidata());
    }

    @Test
    void text_of_any_kind_is_read_without_complaint() {
        var random = new Random(7);
        var text = new StringBuilder("Ж 中文 \uD800 😀 'S ’s . U.N. ");
        for (int i = 0; i < 20_000; i++) {
            text.append((char) random.nextInt(0x10000));
        }

        assertTrue(find(text.toString()).stream()
                .allMatch(entity -> !entity.mentions().isEmpty()));
        assertEquals(List.of(), find(""));
    }

    private static List<Entity> find(String text) {
        return FINDER.find(Document.of(new Content("", text, "en", List.of())));
    }

    private static Entity entity(List<Entity> entities, String name) {
        return entities.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + entities));
    }

    private static List<String> mentions(String text, String id) {
        return find(text).stream()
                .filter(e -> e.id().equals(id))
                .flatMap(e -> e.mentions().stream())
                .map(mention -> mention.span().of(text))
                .toList();
    }
}
