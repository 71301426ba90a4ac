package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import dev.parallax.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final String NAME = "Hanna Brisk";

    @Test
    void a_name_behind_a_dash_is_the_source_of_the_quotation_before() {
        assertEquals(List.of("It is safe.", NAME), labelled("“It is safe.” — Hanna Brisk", "It is safe."));
    }

    @Test
    void a_name_before_a_colon_is_the_source_of_what_follows() {
        assertEquals(List.of(NAME, "It is safe."), labelled("Hanna Brisk: “It is safe.”", "It is safe."));
        assertEquals(List.of(NAME, "bridge is safe"), labelled("Hanna Brisk: bridge is safe", "bridge is safe"));
    }

    @Test
    void other_words_before_a_colon_or_behind_a_dash_are_no_source() {
        assertEquals(List.of("It is safe."), labelled("Of Hanna Brisk: “It is safe.”", "It is safe."));
        assertEquals(List.of("It is safe."), labelled("“It is safe.” — of Hanna Brisk", "It is safe."));
        assertEquals(List.of("bridge is safe"), labelled("bridge is safe — Hanna Brisk", "bridge is safe"));
    }

    /// The content alone, as the tagger gives it, and what its label adds.
    private static List<String> labelled(String raw, String content) {
        var text = Text.of(Part.TEXT, raw);
        var labels = new Labels(Reading.of(text, CueLexicon.load()), Cast.of(text, List.of(brisk(raw))));
        return Stream.of(segment(text, content))
                .map(segment -> labels.added(List.of(segment)))
                .flatMap(List::stream)
                .map(segment -> segment.span(text).of(raw))
                .toList();
    }

    private static Segment segment(Text text, String content) {
        int at = text.raw().indexOf(content);
        return new Segment(Role.CONTENT, text.tokenAt(at), text.tokenAt(at + content.length() - 1) + 1);
    }

    private static Entity brisk(String raw) {
        int at = raw.indexOf(NAME);
        var mention = new Mention(Part.TEXT, new Span(at, at + NAME.length()));
        return new Entity("b", NAME, Entity.Type.PERSON, null, List.of(), List.of(mention));
    }
}
