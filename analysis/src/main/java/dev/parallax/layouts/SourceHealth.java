package dev.parallax.layouts;

import dev.parallax.layouts.Alarm.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The health of one source: what is usual for it, its last pages, and what is wrong now, null where nothing is.
/// State of a pure step: feed it the source's pages in the order in which they came. After a change that breaks
/// extraction it raises one alarm within twenty pages, and one note when all is well again. A source whose pages always
/// varied raises none, since every sign is weighed against how often it used to occur.
public record SourceHealth(
        Usual usual, Window last, @Nullable Kind wrong) {
    public static final SourceHealth UNKNOWN = new SourceHealth(Usual.NOTHING, Window.EMPTY, null);

    /// What came of one more page.
    public record Step(SourceHealth health, Optional<Alarm> alarm) {}

    public Step next(Observation page) {
        var recent = last.with(page);
        var found = Diagnosis.of(usual, recent, wrong != null);
        var alarm = found.filter(_ -> wrong == null).or(() -> recovered(found));
        var now = wrong == null ? found.map(Diagnosis::kind).orElse(null) : found.isEmpty() ? null : wrong;
        return new Step(
                new SourceHealth(learned(now), recent, now),
                alarm.map(d -> new Alarm(page.source(), d.kind(), d.share())));
    }

    private Optional<Diagnosis> recovered(Optional<Diagnosis> found) {
        return wrong != null && found.isEmpty() ? Optional.of(new Diagnosis(Kind.RECOVERED, 0)) : Optional.empty();
    }

    /// What is usual, with the page that leaves the window; while bodies are broken nothing is learned of it.
    private Usual learned(@Nullable Kind now) {
        boolean broken = now == Kind.EMPTY_BODIES || now == Kind.SHORT_BODIES;
        return last.isFull() && !broken ? usual.with(last.oldest()) : usual;
    }
}
