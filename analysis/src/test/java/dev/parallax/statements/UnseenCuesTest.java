package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnseenCuesTest {
    @Test
    void a_verb_of_saying_right_before_a_content_is_its_cue() {
        assertEquals(
                List.of("CUE denied", "CONTENT the bridge was shut"),
                added("Brisk denied that [CONTENT the bridge was shut]."));
        assertEquals(
                List.of("CUE said", "CONTENT the bridge was shut"), added("Brisk said [CONTENT the bridge was shut]."));
    }

    @Test
    void the_beginning_of_a_content_may_be_the_end_of_its_cue() {
        assertEquals(
                List.of("CUE did not provide any comment on", "CONTENT the new bridge"),
                added("Brisk [CUE did not provide] [CONTENT any comment on the new bridge]."));
    }

    @Test
    void other_words_are_none() {
        assertEquals(
                List.of("CONTENT the bridge was shut"), added("Brisk crossed before [CONTENT the bridge was shut]."));
        assertEquals(List.of("CONTENT coup was a farce"), added("The alleged [CONTENT coup was a farce]."));
    }

    @Test
    void a_content_with_a_cue_needs_no_other() {
        assertEquals(
                List.of("CONTENT the bridge was shut", "CUE Orr added"),
                added("Brisk denied that [CONTENT the bridge was shut], [CUE Orr added]."));
    }

    private static List<String> added(String marked) {
        var text = MarkedText.of(marked);
        return text.words(new UnseenCues(text.reading()).added(text.segments()));
    }
}
