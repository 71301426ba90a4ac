package dev.parallax.statements;

import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the statements of one text from its attributions, in order.
final class StatementMaker {
    static final List<Act> ACTS = List.of(Act.values());

    private final Reading reading;
    private final WordClasses classes;
    private final Models models;
    private final Speakers speakers;
    private final StatementIds ids;
    private int before = -1; // the act of the last statement

    StatementMaker(Reading reading, Speakers speakers, StatementIds ids, Models models, WordClasses classes) {
        this.reading = reading;
        this.speakers = speakers;
        this.ids = ids;
        this.models = models;
        this.classes = classes;
    }

    Statement statement(Attribution attribution) {
        var source = span(attribution.source());
        var content = trimmed(attribution.content()).span(reading.text());
        var speaker = attribution.source() == null ? null : speakers.resolve(attribution.source(), models.speaker());
        before = models.act().best(ActFeatures.of(reading, attribution, before, classes));
        return new Statement(
                ids.next(source == null ? "" : words(source), words(content)),
                reading.text().part(),
                source,
                speaker == null ? null : speaker.id(),
                span(attribution.cue()),
                List.of(content),
                form(attribution.content()),
                ACTS.get(before),
                List.of(),
                List.of(),
                0.5);
    }

    private Form form(Segment content) {
        boolean some = false;
        boolean all = true;
        for (int i = content.first(); i < content.end(); i++) {
            some |= reading.quoted(i);
            all &= reading.quoted(i);
        }
        return all ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT;
    }

    private String words(Span span) {
        return span.of(reading.text().raw());
    }

    private @Nullable Span span(@Nullable Segment segment) {
        return segment == null ? null : segment.span(reading.text());
    }

    /// A segment without the marks at its ends.
    private Segment trimmed(Segment segment) {
        int first = segment.first();
        int end = segment.end();
        while (end - 1 > first && !reading.token(end - 1).isWord()) {
            end--;
        }
        while (first + 1 < end && !reading.token(first).isWord()) {
            first++;
        }
        return new Segment(segment.role(), first, end);
    }
}
