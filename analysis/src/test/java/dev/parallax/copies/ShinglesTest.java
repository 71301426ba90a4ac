package dev.parallax.copies;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static final String QUOTE = "\"We shall keep the sluice open until the water is down,\" Ulla Brenn said.";
    private static final String WIRE = "The river Ormel burst its banks at Tavik on Monday, flooding 300 houses and the"
            + " only road to the coast. " + QUOTE + " Two people were missing, the fire service said.";

    private static final List<String> REPORT = List.of(
            "Two ferries scraped along each other in thick fog off Cape Sorrel early on Thursday, and eleven passengers"
                    + " were taken to hospital with broken bones and bruises, the coast guard of Venmark said.",
            "Both ships had left the harbour of Oster within ten minutes of one another; why neither answered the other's"
                    + " radio is what the board of inquiry wants to learn from their recorders, its chair Ines Corvo said.",
            "The larger of the two, the Teal Star, is thirty years old and was due to be sold in the autumn. Her owner"
                    + " put the damage at four million crowns and said that she would be back in service by the weekend.",
            "It was the third such accident in these waters since the lighthouse at the cape was shut down last winter.");
    private static final List<String> LOCAL = List.of(
            "Among the injured is a choir teacher from our own Mill Street school, whose pupils sang for her from the quay"
                    + " when she was carried ashore.",
            "Shops on the market square collected blankets through the night, and the baker opened at three so that"
                    + " nobody had to wait for the buses hungry.",
            "The mayor wants the old lighthouse lit again before the winter and will put it to the council on Monday.");

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

    @Test
    void a_wire_report_is_known_again_cut_prefixed_and_mixed_with_local_text() {
        var whole = Shingles.of(String.join("\n", REPORT));
        var cut = String.join("\n", REPORT.subList(0, 2));
        var mixed = REPORT.get(0) + "\n" + LOCAL.get(0) + "\n" + REPORT.get(1) + "\n" + LOCAL.get(1);

        assertTrue(whole.copies(Shingles.of(cut)));
        assertTrue(whole.copies(Shingles.of(LOCAL.get(0) + "\n" + String.join("\n", REPORT))));
        assertTrue(whole.copies(Shingles.of(LOCAL.get(1) + "\n" + cut)));
        assertTrue(whole.copies(Shingles.of(mixed)));
    }

    @Test
    void a_long_report_that_prints_one_paragraph_of_another_is_no_copy() {
        var own = String.join("\n", LOCAL) + "\n" + String.join("\n", REPORT).substring(0, 120);

        assertFalse(Shingles.of(String.join("\n", REPORT)).copies(Shingles.of(own)));
    }
}
