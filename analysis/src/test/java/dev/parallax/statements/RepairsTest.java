package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepairsTest {
    @Test
    void a_participle_behind_an_article_is_no_cue() {
        assertEquals(
                List.of("SOURCE Brisk", "CUE described"),
                repaired("[SOURCE Brisk] [CUE described] the [CUE alleged] coup"));
    }

    @Test
    void what_a_participle_behind_an_article_describes_is_no_content() {
        assertEquals(
                List.of("CUE said", "CONTENT it failed"),
                repaired("The [CUE alleged] [CONTENT coup had three leaders]; Brisk [CUE said] [CONTENT it failed]."));
    }

    @Test
    void what_negates_a_cue_belongs_to_it() {
        assertEquals(
                List.of("SOURCE Brisk", "CUE did not offer any comment"),
                repaired("[SOURCE Brisk] did not [CONTENT offer any] [CUE comment]"));
    }

    @Test
    void a_cue_does_not_begin_with_the_end_of_a_name() {
        assertEquals(
                List.of("CUE did not comment on", "CONTENT the report"),
                repaired("The Defence [CUE Ministry did not comment on] [CONTENT the report]."));
    }

    @Test
    void the_source_of_according_to_ends_at_the_comma() {
        assertEquals(
                List.of("CUE According to", "SOURCE the mayor", "CONTENT the bridge was shut"),
                repaired("[CUE According to] [CONTENT the mayor, the bridge was shut]."));
    }

    @Test
    void two_stretches_of_a_sentence_with_nothing_said_between_are_one() {
        assertEquals(
                List.of("SOURCE Brisk", "CUE said", "CONTENT the bridge was, in his view, shut"),
                repaired("[SOURCE Brisk] [CUE said] [CONTENT the bridge was], in his view, [CONTENT shut]."));
    }

    @Test
    void a_content_loses_the_attribution_at_its_end() {
        assertEquals(
                List.of("CONTENT the bridge was shut"), repaired("[CONTENT the bridge was shut, Tass further noted]."));
    }

    private static List<String> repaired(String marked) {
        var text = MarkedText.of(marked);
        return text.words(new Repairs(text.reading()).of(text.segments()));
    }
}
