package dev.parallax.serve.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.serve.query.BadRequest;
import dev.parallax.serve.query.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedFilterTest {
    private static final FeedEvent DENIAL = new FeedEvent(
            7,
            Instant.EPOCH,
            Instant.EPOCH,
            Map.of(
                    Field.KIND, Set.of("article"),
                    Field.OUTLET, Set.of("meridian wire"),
                    Field.STORY, Set.of("story:1"),
                    Field.ENTITY, Set.of("q1", "orlen vask"),
                    Field.SPEAKER, Set.of("orlen vask"),
                    Field.ACT, Set.of("DENY", "ASSERT")),
            "{}");

    @Test
    void no_terms_let_everything_through() {
        assertTrue(FeedFilter.ALL.matches(DENIAL));
        assertTrue(FeedFilter.parse("  ").matches(DENIAL));
    }

    @Test
    void any_value_of_a_parameter_will_do_but_every_parameter_must_be_met() {
        assertTrue(filter(Map.of("act", List.of("PRAISE", "DENY"))).matches(DENIAL));
        assertFalse(filter(Map.of("act", List.of("DENY"), "outlet", List.of("Tarn Inquirer")))
                .matches(DENIAL));
    }

    @Test
    void names_are_the_same_whatever_their_case() {
        assertTrue(FeedFilter.parse("speaker:\"ORLEN Vask\" entity:Q1 act:deny kind:article story:story:1")
                .matches(DENIAL));
    }

    @Test
    void where_must_be_met_term_by_term() {
        assertTrue(FeedFilter.parse("act:DENY act:ASSERT").matches(DENIAL));
        assertFalse(FeedFilter.parse("act:DENY act:PRAISE").matches(DENIAL));
    }

    @Test
    void a_quoted_value_may_hold_spaces_and_quotation_marks() {
        var term = FeedFilter.parse("outlet:\"The \\\"Daily\\\" \\\\ Post\"")
                .terms()
                .getFirst();

        assertEquals(Set.of("the \"daily\" \\ post"), term.anyOf());
    }

    @Test
    void what_cannot_be_read_is_refused_in_a_sentence() {
        assertEquals("where must be made of terms such as act:DENY but holds DENY", refusal("DENY"));
        assertEquals("where must give act a value", refusal("act:"));
        assertEquals("where must close its quotation marks but was outlet:\"x", refusal("outlet:\"x"));
        assertTrue(refusal("act:DENNY").endsWith("but was DENNY: did you mean DENY?"));
        assertTrue(refusal("speeker:x").endsWith("but was speeker: did you mean speaker?"));
    }

    private static FeedFilter filter(Map<String, List<String>> given) {
        return FeedFilter.of(Parameters.of(given, FeedFilter.PARAMETERS));
    }

    private static String refusal(String where) {
        return assertThrows(BadRequest.class, () -> FeedFilter.parse(where)).getMessage();
    }
}
