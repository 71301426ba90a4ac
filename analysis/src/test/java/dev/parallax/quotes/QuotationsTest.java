package dev.parallax.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Part;
import dev.parallax.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    @Test
    void straight_and_curly_and_foreign_marks_open_and_close() {
        assertEquals(List.of("No,", "not now"), inner("\"No,\" she said, \"not now\"."));
        assertEquals(List.of("No,"), inner("“No,” she said."));
        assertEquals(List.of("Nein"), inner("„Nein“, sagte sie."));
        assertEquals(List.of("Non"), inner("«Non», dit-elle."));
    }

    @Test
    void a_quotation_inside_a_quotation_is_part_of_it() {
        assertEquals(List.of("He said ‘never’ twice,"), inner("“He said ‘never’ twice,” Vask recalled."));
    }

    @Test
    void single_marks_quote_but_apostrophes_do_not() {
        assertEquals(List.of("Serious Concern"), inner("Palace Voices 'Serious Concern' Over Ford"));
        assertEquals(List.of(), inner("The guards' rifles weren't Vask's."));
        assertEquals(List.of("Go,"), inner("In the '90s he said: \"Go,\" and went."));
    }

    @Test
    void an_open_quotation_ends_with_its_paragraph() {
        var found = Quotations.of(Text.of(Part.TEXT, "“First day.\n\n“Second day,” he said."));

        assertEquals(2, found.size());
        assertFalse(found.getFirst().closed());
        assertTrue(found.getLast().closed());
    }

    private static List<String> inner(String text) {
        return Quotations.of(Text.of(Part.TEXT, text)).stream()
                .map(quotation -> quotation.inner().of(text))
                .toList();
    }
}
