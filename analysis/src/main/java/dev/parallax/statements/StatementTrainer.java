package dev.parallax.statements;

import dev.parallax.entities.EntityFinder;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Network;
import dev.parallax.learning.NetworkLearner;
import dev.parallax.learning.RankLearner;
import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Content;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Statement.Act;
import dev.parallax.text.Document;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Learns the models of this package from annotated stories; the same stories make the same models.
final class StatementTrainer {
    private static final int BITS = 20;
    private static final int ROUNDS = 12;
    private static final int ORDERS = 6; // in which the examples are gone through; the models of all are averaged
    private static final int GENTLE_ROUNDS = 8;
    private static final int SPEAKER_ROUNDS = 4;
    private static final float SPEAKER_PULL = 0.003f;
    private static final float TARGET_PULL = 0.03f;
    private static final long SEED = 42;

    private final CueLexicon lexicon = CueLexicon.load();
    private final WordClasses classes = WordClasses.load();
    private final EntityFinder names = EntityFinder.load();

    /// `stories` teach who speaks, since they name many; all lessons teach the rest.
    Models models(List<Lesson> stories, List<Lesson> all, LinearModel tagger) {
        return new Models(tagger, speaker(stories), act(all), aim(all), target(all));
    }

    /// Learns where sources, cues and contents are, from all lessons and from texts in which nothing else is marked.
    LinearModel tagger(List<Lesson> lessons, List<MarkedAttributions> more) {
        var examples = Stream.concat(
                        lessons.stream().flatMap(Lesson::examples),
                        more.stream().flatMap(marked -> marked.examples(this)))
                .toList();
        return LinearModel.mean(
                ORDERS, order -> SequenceLearner.learn(examples, Tagger.CLASSES, BITS, ROUNDS, SEED + order));
    }

    List<Lesson> lessons(List<Bundle> bundles) {
        var found = new ArrayList<Lesson>();
        for (var bundle : bundles) {
            for (var report : bundle.reports()) {
                var text = Text.of(Part.TEXT, report.text());
                var truths = bundle.statements(report).stream()
                        .map(g -> Truth.of(text, g))
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(Truth::content))
                        .toList();
                var document = Document.of(new Content(report.title(), report.text(), "en", List.of()));
                var entities = names.find(document);
                var cast = Cast.of(text, entities);
                found.add(new Lesson(bundle, report, Reading.of(text, lexicon, classes), entities, cast, truths));
            }
        }
        return found;
    }

    /// A text as the tagger reads it, with who appears in it.
    TaggerView view(String raw) {
        var text = Text.of(Part.TEXT, raw);
        var cast = Cast.of(text, names.find(Document.of(new Content("", raw, "en", List.of()))));
        var reading = Reading.of(text, lexicon, classes);
        return new TaggerView(text, TaggerFeatures.of(reading, cast));
    }

    private static List<Lesson> shuffled(List<Lesson> lessons, int round) {
        var shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(SEED + round));
        return shuffled;
    }

    private LinearModel speaker(List<Lesson> lessons) {
        var learner = new RankLearner(BITS, SPEAKER_PULL);
        for (int round = 0; round < SPEAKER_ROUNDS; round++) {
            shuffled(lessons, round).forEach(lesson -> speakers(lesson, learner));
        }
        return learner.model();
    }

    private void speakers(Lesson lesson, RankLearner learner) {
        var speakers = new Speakers(
                lesson.reading(),
                lesson.cast(),
                lesson.company(classes),
                new Unnamed(lesson.report().id()),
                classes);
        for (var truth : lesson.truths()) {
            if (truth.source() != null) {
                var source = lesson.segment(truth.source(), Role.SOURCE);
                var candidates = speakers.candidates(source);
                int right = lesson.speaker(candidates, truth.gold().entity());
                learner.learn(speakers.features(source, candidates), right);
                speakers.settle(source, candidates.get(right));
            }
        }
    }

    private Network act(List<Lesson> lessons) {
        return network(lessons, Act.values().length, gold -> StatementMaker.ACTS.indexOf(Act.valueOf(gold.act())));
    }

    private Network aim(List<Lesson> lessons) {
        return network(lessons, Targets.aims(), gold -> Targets.aim(Lesson.polarity(gold)));
    }

    private Network network(List<Lesson> lessons, int types, ToIntFunction<Bundle.Gold> right) {
        var examples = lessons.stream().flatMap(lesson -> acts(lesson, right)).toList();
        return NetworkLearner.learn(examples, types, SEED);
    }

    private Stream<NetworkLearner.Example> acts(Lesson lesson, ToIntFunction<Bundle.Gold> right) {
        var acts = new Acts(lesson.reading(), classes);
        return lesson.truths().stream().map(truth -> {
            var attribution = lesson.attribution(truth);
            var speaker = truth.gold().entity();
            var features = acts.features(attribution, speaker, Acts.names(List.of(speaker)));
            acts.settle(attribution, speaker, Act.valueOf(truth.gold().act()));
            return new NetworkLearner.Example(features, right.applyAsInt(truth.gold()));
        });
    }

    private LinearModel target(List<Lesson> lessons) {
        var learner = new RankLearner(BITS, TARGET_PULL);
        for (int round = 0; round < GENTLE_ROUNDS; round++) {
            shuffled(lessons, round).forEach(lesson -> targets(lesson, learner));
        }
        return learner.model();
    }

    private void targets(Lesson lesson, RankLearner learner) {
        var targets = new Targets(lesson.reading(), lesson.cast(), lesson.company(classes));
        for (var truth : lesson.truths()) {
            var attribution = lesson.attribution(truth);
            var speaker = lesson.named(truth.gold().entity());
            var candidates = targets.candidates(attribution, speaker);
            int right = lesson.target(candidates, truth.gold());
            if (right >= 0) {
                var polarity =
                        Polarity.valueOf(truth.gold().targets().getFirst().polarity());
                learner.learn(targets.features(attribution, speaker, candidates, polarity), right);
            }
            targets.settle(speaker, right < 0 ? null : candidates.get(right).entity());
        }
    }
}
