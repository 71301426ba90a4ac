package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassivesTest {
    @Test
    void whoever_is_behind_by_speaks_and_not_whom_it_is_done_to() {
        assertEquals(
                List.of("CUE was accused by", "SOURCE Mr Brel", "CONTENT selling the park"),
                turned("[SOURCE Vask] [CUE was accused] by [CONTENT Mr Brel of selling the park]."));
    }

    @Test
    void what_follows_loses_the_word_that_links_it() {
        assertEquals(
                List.of("CUE was praised by", "SOURCE the head of the guild", "CONTENT his courage"),
                turned("Vask [CUE was praised] by the head of the guild [CONTENT for his courage]."));
    }

    @Test
    void the_beginning_of_the_sentence_is_said_if_nothing_follows() {
        assertEquals(
                List.of("CONTENT That figure", "CUE is disputed by", "SOURCE the union"),
                turned("[SOURCE That figure] [CUE is disputed] [CONTENT by the union]."));
        assertEquals(
                List.of("CONTENT The claim", "CUE was dismissed as \"lazy\" by", "SOURCE Brel"),
                turned("The claim [CUE was dismissed as] [CONTENT \"lazy\"] by Brel."));
    }

    @Test
    void active_verbs_and_passives_of_nobody_stay() {
        var active = "[SOURCE Brel] [CUE said] [CONTENT the bridge was shut by noon].";
        assertEquals(List.of("SOURCE Brel", "CUE said", "CONTENT the bridge was shut by noon"), turned(active));
        var nobody = "[SOURCE Vask] [CUE was quoted] [CONTENT as saying so].";
        assertEquals(List.of("SOURCE Vask", "CUE was quoted", "CONTENT as saying so"), turned(nobody));
    }

    @Test
    void what_is_said_later_in_the_sentence_does_not_follow() {
        assertEquals(
                List.of("CONTENT That", "CUE was disputed by", "SOURCE Brel", "CONTENT with slides", "CUE said"),
                turned(
                        "[SOURCE That] [CUE was disputed] by Brel: at the meeting in May, [CONTENT with slides], he [CUE said]."));
    }

    @Test
    void what_negates_the_verb_belongs_to_it() {
        assertEquals(
                List.of("CONTENT The figure", "CUE has not been confirmed by", "SOURCE the ministry"),
                turned("[SOURCE The figure] has not been [CUE confirmed] by [CONTENT the ministry]."));
    }

    @Test
    void a_long_paragraph_takes_linear_time() {
        var text = MarkedText.of("That [CUE was denied] by the union of miners. ".repeat(20_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        60_000,
                        new Passives(text.reading()).turned(text.segments()).size()));
    }

    @Test
    void a_name_in_apposition_belongs_to_who_it_is() {
        assertEquals(
                List.of("CUE was condemned by", "SOURCE the union's leader, Hanna Brisk", "CONTENT a disgrace"),
                turned(
                        "The plan [CUE was condemned] by the union's leader, [SOURCE Hanna Brisk], as [CONTENT a disgrace]."));
    }

    @Test
    void somebody_is_not_said() {
        assertEquals(
                List.of("CUE was praised by", "SOURCE the guild"),
                turned("On Monday Vask [CUE was praised] [CONTENT by the guild]."));
    }

    private static List<String> turned(String marked) {
        var text = MarkedText.of(marked);
        return text.words(new Passives(text.reading()).turned(text.segments()));
    }
}
