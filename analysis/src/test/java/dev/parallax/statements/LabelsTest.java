package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final String NAME = "Hanna Brisk";

    @Test
    void a_name_behind_a_dash_is_the_source_of_the_quotation_before() {
        assertEquals(
                List.of("CONTENT It is safe.", "SOURCE Hanna Brisk"),
                labelled("“[CONTENT It is safe.]” — Hanna Brisk"));
    }

    @Test
    void a_name_before_a_colon_is_the_source_of_what_follows() {
        assertEquals(
                List.of("SOURCE Hanna Brisk", "CONTENT It is safe."), labelled("Hanna Brisk: “[CONTENT It is safe.]”"));
        assertEquals(
                List.of("SOURCE Hanna Brisk", "CONTENT bridge is safe"),
                labelled("Hanna Brisk: [CONTENT bridge is safe]"));
    }

    @Test
    void other_words_before_a_colon_or_behind_a_dash_are_no_source() {
        assertEquals(List.of("CONTENT It is safe."), labelled("Of Hanna Brisk: “[CONTENT It is safe.]”"));
        assertEquals(List.of("CONTENT It is safe."), labelled("“[CONTENT It is safe.]” — of Hanna Brisk"));
        assertEquals(List.of("CONTENT bridge is safe"), labelled("[CONTENT bridge is safe] — Hanna Brisk"));
    }

    private static List<String> labelled(String marked) {
        var text = MarkedText.of(marked);
        int at = text.reading().text().raw().indexOf(NAME);
        var mention = new Mention(Part.TEXT, new Span(at, at + NAME.length()));
        var brisk = new Entity("b", NAME, Entity.Type.PERSON, null, List.of(), List.of(mention));
        var cast = Cast.of(text.reading().text(), List.of(brisk));
        return text.words(new Labels(text.reading(), cast).added(text.segments()));
    }
}
