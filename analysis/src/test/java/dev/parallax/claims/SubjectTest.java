package dev.parallax.claims;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private final Subject orlan = new Subject(Set.of("piet", "orlan"), true);
    private final Subject telmaria = new Subject(Set.of("telmaria"), false);
    private final Subject telmarians = new Subject(Set.of("telmaria", "army"), false);
    private final Subject karsovia = new Subject(Set.of("karsovia"), false);

    @Test
    void what_a_person_did_is_not_what_a_country_did() {
        assertFalse(orlan.mayBe(telmaria));
        assertFalse(telmaria.mayBe(orlan));
    }

    @Test
    void names_that_share_a_word_may_be_one() {
        assertTrue(telmaria.mayBe(telmarians));
        assertTrue(orlan.mayBe(new Subject(Set.of("orlan"), true)));
    }

    @Test
    void countries_and_bodies_go_by_many_names_and_the_unknown_may_be_anyone() {
        assertTrue(telmaria.mayBe(karsovia));
        assertTrue(Subject.UNKNOWN.mayBe(orlan));
        assertTrue(orlan.mayBe(Subject.UNKNOWN));
    }
}
