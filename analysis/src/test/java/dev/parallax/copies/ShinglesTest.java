package dev.parallax.copies;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final String QUOTE = "\"We shall keep the sluice open until the water is down,\" Ulla Brenn said.";
    private static final String WIRE = "The river Ormel burst its banks at Tavik on Monday, flooding 300 houses and the"
            + " only road to the coast. " + QUOTE + " Two people were missing, the fire service said.";

    @Test
    void a_copy_with_a_new_tail_is_a_copy() {
        assertTrue(Shingles.of(WIRE)
                .copies(Shingles.of(WIRE + " The Tavik Echo adds that the school is shut, that buses"
                        + " run again and that the mayor has asked everyone to stay at home for the night.")));
    }

    @Test
    void two_own_reports_with_the_same_quotation_are_none() {
        var own = "Half of Tavik woke up under water yesterday after the worst storm in a decade. Standing in her boots"
                + " by the gate, the keeper of the dam was tired. " + QUOTE;

        assertFalse(Shingles.of(WIRE).copies(Shingles.of(own)));
    }

    @Test
    void a_text_of_a_few_words_copies_nothing() {
        assertFalse(
                Shingles.of("More follows soon on this page").copies(Shingles.of("More follows soon on this page")));
    }
}
