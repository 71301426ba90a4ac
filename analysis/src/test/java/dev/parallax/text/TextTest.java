package dev.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void words_keep_what_belongs_to_them_and_possessives_stand_apart() {
        assertEquals(
                List.of("O’Neill", "'s", "vice-president", "told", "the", "U.N.", "9,000.5", "times", ":", "no", "."),
                words("O’Neill's vice-president told the U.N. 9,000.5 times: no."));
    }

    @Test
    void offsets_count_utf16_units() {
        var text = Text.of(Part.TEXT, "😀 Vask said.");

        assertEquals("Vask", text.tokens().get(1).span().of(text.raw()));
        assertEquals(3, text.tokens().get(1).start());
    }

    @Test
    void sentences_end_after_the_closing_quotation_mark_and_not_after_abbreviations() {
        assertEquals(
                List.of("Gen. Orlan of the U.N. force spoke.", "“We left.”", "He sat at 4 a.m. on Monday."),
                sentences("Gen. Orlan of the U.N. force spoke. “We left.” He sat at 4 a.m. on Monday."));
    }

    @Test
    void paragraphs_end_every_sentence() {
        assertEquals(List.of("No full stop", "Second"), sentences("No full stop\n \nSecond\n"));
    }

    private static List<String> words(String raw) {
        return Text.of(Part.TEXT, raw).tokens().stream().map(Token::text).toList();
    }

    private static List<String> sentences(String raw) {
        return Text.of(Part.TEXT, raw).sentences().stream()
                .map(s -> s.span().of(raw))
                .toList();
    }
}
