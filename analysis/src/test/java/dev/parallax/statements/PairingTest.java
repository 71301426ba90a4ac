package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void a_name_behind_a_dash_signs_the_quotation_before_it() {
        assertEquals(
                List.of("“It is safe.” Hanna Brisk", "“It is not.” Orlen Vask"),
                paired("[CONTENT “It is safe.”] — [SOURCE Hanna Brisk] [CONTENT “It is not.”] — [SOURCE Orlen Vask]"));
    }

    @Test
    void a_quotation_without_a_cue_is_of_whoever_was_named_before() {
        assertEquals(
                List.of("it was safe Hanna Brisk", "“It is.” Hanna Brisk"),
                paired("[SOURCE Hanna Brisk] [CUE said] [CONTENT it was safe]. [CONTENT “It is.”]"));
    }

    @Test
    void a_cue_has_the_source_that_touches_it() {
        assertEquals(
                List.of("“It is safe,” Orlen Vask"),
                paired("[SOURCE Hanna Brisk] left. [CONTENT “It is safe,”] [CUE said] [SOURCE Orlen Vask]."));
    }

    @Test
    void who_is_named_between_commas_behind_a_source_does_not_speak() {
        assertEquals(
                List.of("it was safe Vask"),
                paired("[SOURCE Vask], speaking to [SOURCE the guild], [CUE said] [CONTENT it was safe]."));
    }

    @Test
    void a_participle_behind_a_comma_goes_with_the_subject_of_its_sentence() {
        assertEquals(
                List.of("it was safe Vask"),
                paired("[SOURCE Vask] went to [SOURCE the guild], [CUE saying] [CONTENT it was safe]."));
    }

    @Test
    void a_cue_that_begins_a_clause_does_not_govern_the_one_before() {
        assertEquals(
                List.of("he was fit Vask", "theft Vask"),
                paired("[SOURCE Vask] [CUE insisted] on Monday that [CONTENT he was fit] and [CUE accused] Orr of"
                        + " [CONTENT theft]."));
        var text = MarkedText.of(
                "[SOURCE Vask] [CUE insisted] on Monday that [CONTENT he was fit] but [SOURCE Orr] [CUE denied] it.");
        assertEquals(
                text.first(Role.CUE),
                Pairing.of(text.reading(), text.segments()).getFirst().cue());
    }

    @Test
    void the_cue_of_the_next_sentence_governs_nothing_that_has_its_own() {
        var text = MarkedText.of(
                "[SOURCE Creel] [CUE told] the Mercury on Monday that [CONTENT it was fit]. She [CUE apologised].");
        assertEquals(
                text.first(Role.CUE),
                Pairing.of(text.reading(), text.segments()).getFirst().cue());
    }

    @Test
    void nor_does_the_cue_of_the_sentence_before() {
        assertEquals(
                List.of("It is safe the mayor of Norvik"),
                paired("[SOURCE Brel] [CUE agreed]. “[CONTENT It is safe],” [SOURCE the mayor of Norvik] [CUE said]."));
    }

    private static List<String> paired(String marked) {
        var text = MarkedText.of(marked);
        return Pairing.of(text.reading(), text.segments()).stream()
                .map(attribution -> words(text, attribution))
                .toList();
    }

    private static String words(MarkedText text, Attribution attribution) {
        var raw = text.reading().text().raw();
        return String.join(
                " ",
                Stream.of(attribution.content(), attribution.source())
                        .filter(Objects::nonNull)
                        .map(segment -> segment.span(text.reading().text()).of(raw))
                        .toList());
    }
}
