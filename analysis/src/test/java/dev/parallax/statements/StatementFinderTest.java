package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import dev.parallax.news.Part;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static final StatementFinder FINDER = StatementFinder.load();

    @Test
    void a_quotation_is_direct_and_stands_without_its_marks() {
        var said = only("\"Nobody crossed the river,\" Orlen Vask told reporters.");

        assertEquals(Form.DIRECT, said.form());
        assertEquals(
                "Nobody crossed the river", words(said, "\"Nobody crossed the river,\" Orlen Vask told reporters."));
    }

    @Test
    void a_paraphrase_is_never_direct() {
        var said = only("The ministry said that the bridge was open.");

        assertEquals(Form.INDIRECT, said.form());
    }

    @Test
    void the_cue_tells_the_act() {
        assertEquals(
                Act.DENY, only("The company denied that it had sold the mine.").act());
        assertEquals(
                Act.ACCUSE,
                only("The union accused the company of hiding the report.").act());
        assertEquals(
                Act.DECLINE_TO_COMMENT,
                only("The ministry declined to comment on the report.").act());
    }

    @Test
    void a_speaker_without_a_name_is_called_what_the_text_calls_it() {
        var found = find("A guard at the bridge said the gate was shut.");

        assertEquals("A guard at the bridge", found.entities().getFirst().name());
        assertEquals(
                found.entities().getFirst().id(), found.statements().getFirst().speaker());
    }

    @Test
    void words_without_quotation_marks_are_a_statement_only_where_somebody_reports_them() {
        assertTrue(isSaid("[SOURCE Brisk] [CUE said] [CONTENT the bridge was shut]"));
        assertFalse(isSaid("Brisk [CUE said] [CONTENT the bridge was shut]"));
        assertFalse(isSaid("[SOURCE Brisk] [CUE of] [CONTENT the bridge was shut]"));
        assertTrue(isSaid("“[CONTENT the bridge was shut]”"));
    }

    private static boolean isSaid(String marked) {
        var text = MarkedText.of(marked);
        return StatementFinder.isSaid(text.reading(), text.attribution());
    }

    @Test
    void an_id_does_not_depend_on_what_stands_around() {
        var alone = only("The ministry said that the bridge was open.");
        var among = find("Snow fell overnight.\n\nThe ministry said that the bridge was open.")
                .statements();

        assertEquals(alone.id(), among.getLast().id());
    }

    private static Statement only(String text) {
        var statements = find(text).statements();
        assertEquals(1, statements.size(), () -> statements.toString());
        return statements.getFirst();
    }

    private static Found find(String text) {
        var document = Document.of(new Content("", text, "en", List.of()));
        return FINDER.find("a", document, List.of(), List.of());
    }

    private static String words(Statement statement, String text) {
        assertEquals(Part.TEXT, statement.in());
        return statement.content().getFirst().of(text);
    }
}
