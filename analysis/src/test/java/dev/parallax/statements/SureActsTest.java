package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Statement.Act;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SureActsTest {
    private static final WordClasses CLASSES = WordClasses.load();

    @Test
    void some_cues_leave_no_doubt() {
        assertEquals(Optional.of(Act.ACCUSE), act("[SOURCE Brisk] [CUE accused] [CONTENT the firm of fraud]"));
        assertEquals(Optional.of(Act.CONFIRM), act("[SOURCE Brisk] [CUE admitted] [CONTENT the bridge was shut]"));
    }

    @Test
    void a_negated_cue_leaves_doubt() {
        assertEquals(Optional.empty(), act("[SOURCE Brisk] [CUE did not deny] [CONTENT the bridge was shut]"));
    }

    @Test
    void what_is_only_said_and_opens_with_a_denial_denies() {
        assertEquals(Optional.of(Act.DENY), act("“[CONTENT Nobody crossed the river],” [CUE said] [SOURCE Brisk]"));
        assertEquals(Optional.of(Act.DENY), act("“[CONTENT There was no leak],” [CUE said] [SOURCE Brisk]"));
        assertEquals(Optional.of(Act.DENY), act("“[CONTENT We are not sending boats],” [CUE said] [SOURCE Brisk]"));
        assertEquals(Optional.empty(), act("“[CONTENT No comment],” [CUE said] [SOURCE Brisk]"));
        assertEquals(Optional.empty(), act("[SOURCE Brisk] [CUE warned] [CONTENT no bridge would be safe]"));
    }

    @Test
    void expressed_concern_is_concern() {
        assertEquals(
                Optional.of(Act.CONCERN),
                act("[SOURCE Brisk] [CUE expressed concern] over [CONTENT the state of the bridge]"));
    }

    private static Optional<Act> act(String marked) {
        var text = MarkedText.of(marked);
        return CLASSES.sureActs().of(text.reading(), text.attribution(), CLASSES);
    }
}
