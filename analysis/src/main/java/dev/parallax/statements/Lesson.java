package dev.parallax.statements;

import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Entity;
import dev.parallax.news.Polarity;
import dev.parallax.news.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A report read, with its truths in the order of the text.
record Lesson(
        Bundle bundle, Bundle.Report report, Reading reading, List<Entity> entities, Cast cast, List<Truth> truths) {
    Company company(WordClasses classes) {
        return Company.of(reading, cast, classes.genders());
    }

    Stream<SequenceLearner.Example> examples() {
        var view = new TaggerView(reading.text(), TaggerFeatures.of(reading, cast));
        truths.forEach(t -> view.mark(t.content(), Role.CONTENT));
        truths.forEach(t -> view.mark(t.cue(), Role.CUE));
        truths.forEach(t -> view.mark(t.source(), Role.SOURCE));
        return view.examples();
    }

    /// Which candidate the speaker is; 0, nobody named, where none is.
    int speaker(List<Candidate> candidates, String name) {
        for (int i = 1; i < candidates.size(); i++) {
            var entity = candidates.get(i).entity();
            if (entity != null && bundle.same(entity.name(), name)) {
                return i;
            }
        }
        return 0;
    }

    Segment segment(Span span, Role role) {
        var text = reading.text();
        return new Segment(role, text.tokenAt(span.start()), text.tokenAt(span.end() - 1) + 1);
    }

    static @Nullable Polarity polarity(Bundle.Gold gold) {
        return gold.targets().isEmpty()
                ? null
                : Polarity.valueOf(gold.targets().getFirst().polarity());
    }

    /// The first candidate that is a target; -1 where none is.
    int target(List<Cast.Appearance> candidates, Bundle.Gold gold) {
        var names = gold.targets().stream().map(Bundle.GoldTarget::entity).toList();
        for (int i = 0; i < candidates.size(); i++) {
            if (bundle.sameAsAny(candidates.get(i).entity().name(), names)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Entity named(String name) {
        return entities.stream()
                .filter(e -> bundle.same(e.name(), name))
                .findFirst()
                .orElse(null);
    }

    Attribution attribution(Truth truth) {
        return new Attribution(
                segment(truth.content(), Role.CONTENT),
                truth.cue() == null ? null : segment(truth.cue(), Role.CUE),
                truth.source() == null ? null : segment(truth.source(), Role.SOURCE));
    }
}
