package dev.parallax.statements;

import dev.parallax.learning.Chances;
import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the statements of one text from its attributions, in order.
final class StatementMaker {
    static final List<Act> ACTS = List.of(Act.values());
    private static final float LIKELY = 0.3f; // the chance of an act, below which it counts as plain assertion
    private static final float GRAVE = 0.5f; // the same of acts that set one against another

    private final Scene scene;
    private final Reading reading;
    private final Models models;
    private final WordClasses classes;
    private final Speakers speakers;
    private final StatementIds ids;
    private final Edges edges;
    private final Acts acts;
    private final Targets targets;
    private final Channels channels;

    StatementMaker(Scene scene, Models models, WordClasses classes) {
        this.scene = scene;
        this.reading = scene.reading();
        this.models = models;
        this.classes = classes;
        this.ids = scene.ids();
        var company = Company.of(reading, scene.cast(), classes.genders());
        this.speakers = new Speakers(reading, scene.cast(), company, scene.unnamed(), classes);
        this.edges = new Edges(reading);
        this.targets = new Targets(reading, scene.cast(), company);
        this.acts = new Acts(reading, classes);
        this.channels = new Channels(reading.text(), scene.citations());
    }

    Statement statement(Attribution attribution) {
        var source = span(attribution.source());
        var content = edges.trimmed(attribution.content()).span(reading.text());
        var speaker = speaker(attribution);
        var features = acts.features(attribution, id(speaker), names(speaker));
        var chances = models.act().chances(features);
        var sure = classes.sureActs().of(reading, attribution, classes);
        var act = sure.orElseGet(() -> likely(chances));
        acts.settle(attribution, id(speaker), act);
        return new Statement(
                ids.next(source == null ? "" : words(source), words(content)),
                reading.text().part(),
                source,
                speaker == null ? null : speaker.id(),
                span(attribution.cue()),
                List.of(content),
                edges.form(attribution.content()),
                act,
                targets.of(
                        attribution,
                        speaker,
                        act,
                        models.aim().chances(features),
                        models.target(),
                        words -> speakers.meant(words, speaker, models.speaker())),
                channels.of(attribution, speaker == null ? null : speaker.id()),
                confidence(attribution, sure.isPresent() ? 0.9f : chances[ACTS.indexOf(act)]));
    }

    private static Act likely(float[] chances) {
        int best = Chances.best(chances);
        var act = ACTS.get(best);
        return chances[best] < (isGrave(act) ? GRAVE : LIKELY) ? Act.ASSERT : act;
    }

    private static boolean isGrave(Act act) {
        return act == Act.DENY || act == Act.ACCUSE || act == Act.CONDEMN;
    }

    /// Whom the source means; without a source, a quotation goes on where the last speaker left off.
    private @Nullable Entity speaker(Attribution attribution) {
        if (attribution.source() != null) {
            return described(attribution.source(), speakers.resolve(attribution.source(), models.speaker()));
        }
        boolean goesOn = attribution.cue() == null && edges.form(attribution.content()) == Form.DIRECT;
        return goesOn ? speakers.latest().orElse(null) : null;
    }

    private Entity described(Segment source, Entity speaker) {
        if (scene.cast().within(source.first(), source.end()).isEmpty()) {
            scene.descriptions().add(reading, source, speaker, !scene.unnamed().has(speaker));
        }
        return speaker;
    }

    /// How sure we are: less without a source or a cue, less where the act is in doubt.
    private static double confidence(Attribution attribution, float act) {
        double found = (attribution.source() == null ? 0.5 : 0.9) * (attribution.cue() == null ? 0.7 : 1);
        return Math.round(found * (0.5 + act / 2) * 100) / 100.0;
    }

    private static String id(@Nullable Entity speaker) {
        return speaker == null ? "" : speaker.id();
    }

    private static Set<String> names(@Nullable Entity speaker) {
        return speaker == null ? Set.of() : Acts.names(List.of(speaker.name()));
    }

    private String words(Span span) {
        return span.of(reading.text().raw());
    }

    private @Nullable Span span(@Nullable Segment segment) {
        return segment == null ? null : segment.span(reading.text());
    }
}
