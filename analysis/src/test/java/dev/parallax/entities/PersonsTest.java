package dev.parallax.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsTest {
    @Test
    void full_names_agree_by_surname_and_given_names_or_their_initials() {
        assertTrue(Persons.agree(List.of("vladimir", "v", "putin"), List.of("vladimir", "putin")));
        assertTrue(Persons.agree(List.of("s", "graal"), List.of("stefan", "graal")));
        assertTrue(Persons.agree(List.of("faustin-archange", "touadera"), List.of("faustin", "touadera")));
        assertFalse(Persons.agree(List.of("hanna", "brisk"), List.of("tomas", "brisk")));
    }

    @Test
    void a_surname_of_two_is_the_one_named_last_before() {
        var text = Text.of(Part.TEXT, "Hanna Brisk spoke. Brisk left. Tomas Brisk came. Brisk sat.");
        var names = List.of(name(text, 0, 2), name(text, 4, 5), name(text, 7, 9), name(text, 11, 12));

        var things = new Joiner(Gazetteer.load()).join(names);

        assertEquals(2, things.size());
        assertTrue(things.stream().allMatch(thing -> thing.names().size() == 2));
    }

    private static Name name(Text text, int first, int end) {
        return Name.of(text, first, end, Entity.Type.PERSON);
    }
}
