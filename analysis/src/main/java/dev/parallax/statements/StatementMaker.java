package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the statements of one text from its attributions, in order.
final class StatementMaker {
    static final List<Act> ACTS = List.of(Act.values());

    private final Reading reading;
    private final Models models;
    private final Speakers speakers;
    private final StatementIds ids;
    private final Edges edges;
    private final Acts acts;
    private final Targets targets;

    StatementMaker(
            Reading reading, Cast cast, Speakers speakers, StatementIds ids, Models models, WordClasses classes) {
        this.reading = reading;
        this.speakers = speakers;
        this.ids = ids;
        this.edges = new Edges(reading);
        this.models = models;
        this.targets = new Targets(reading, cast, classes);
        this.acts = new Acts(reading, classes);
    }

    Statement statement(Attribution attribution) {
        var source = span(attribution.source());
        var content = edges.trimmed(attribution.content()).span(reading.text());
        var speaker = attribution.source() == null ? null : speakers.resolve(attribution.source(), models.speaker());
        var act = act(attribution, speaker);
        return new Statement(
                ids.next(source == null ? "" : words(source), words(content)),
                reading.text().part(),
                source,
                speaker == null ? null : speaker.id(),
                span(attribution.cue()),
                List.of(content),
                edges.form(attribution.content()),
                act,
                targets.of(attribution, speaker, act, models.target()),
                List.of(),
                0.5);
    }

    private Act act(Attribution attribution, @Nullable Entity speaker) {
        var id = speaker == null ? "" : speaker.id();
        var names = speaker == null ? Set.<String>of() : Acts.names(List.of(speaker.name()));
        var act = ACTS.get(models.act().best(acts.features(attribution, id, names)));
        acts.settle(attribution, id, act);
        return act;
    }

    private String words(Span span) {
        return span.of(reading.text().raw());
    }

    private @Nullable Span span(@Nullable Segment segment) {
        return segment == null ? null : segment.span(reading.text());
    }
}
