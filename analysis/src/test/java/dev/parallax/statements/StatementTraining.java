package dev.parallax.statements;

import dev.parallax.entities.EntityFinder;
import dev.parallax.learning.Learner;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.LogisticLearner;
import dev.parallax.learning.RankLearner;
import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Content;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Statement.Act;
import dev.parallax.text.Document;
import dev.parallax.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToIntFunction;

/// Learns the models of this package from annotated bundles.
final class StatementTraining {
    private static final int BITS = 18;
    private static final int ROUNDS = 12;
    private static final int GENTLE_ROUNDS = 8;
    private static final float PULL = 0.1f;
    private static final long SEED = 42;

    private final CueLexicon lexicon = CueLexicon.load();
    private final WordClasses classes = WordClasses.load();
    private final EntityFinder names = EntityFinder.load();

    /// Reads bundles from all folders but the last argument, and writes the models learned into that one.
    public static void main(String[] args) throws IOException {
        var folders = Arrays.stream(args).map(Path::of).toList();
        var models = new StatementTraining().models(Bundle.read(folders.subList(0, folders.size() - 1)));
        write(models.tagger(), folders.getLast().resolve("tagger.model"));
        write(models.speaker(), folders.getLast().resolve("speaker.model"));
        write(models.act(), folders.getLast().resolve("act.model"));
        write(models.aim(), folders.getLast().resolve("aim.model"));
        write(models.target(), folders.getLast().resolve("target.model"));
    }

    private static void write(LinearModel model, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    Models models(List<Bundle> bundles) {
        var lessons = lessons(bundles);
        return models(lessons, tagger(lessons));
    }

    Models models(List<Lesson> lessons, LinearModel tagger) {
        return new Models(tagger, speaker(lessons), act(lessons), aim(lessons), target(lessons));
    }

    LinearModel tagger(List<Lesson> lessons) {
        var examples =
                lessons.stream().flatMap(lesson -> lesson.examples(classes)).toList();
        return SequenceLearner.learn(examples, Tagger.CLASSES, BITS, ROUNDS, SEED);
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
                found.add(new Lesson(bundle, report, Reading.of(text, lexicon), entities, cast, truths));
            }
        }
        return found;
    }

    private static List<Lesson> shuffled(List<Lesson> lessons, int round) {
        var shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(SEED + round));
        return shuffled;
    }

    private LinearModel speaker(List<Lesson> lessons) {
        var learner = new Learner(1, BITS);
        for (int round = 0; round < ROUNDS; round++) {
            shuffled(lessons, round).forEach(lesson -> speakers(lesson, learner));
        }
        return learner.averaged();
    }

    private void speakers(Lesson lesson, Learner learner) {
        var speakers = new Speakers(
                lesson.reading(), lesson.cast(), new Unnamed(lesson.report().id()), classes);
        for (var truth : lesson.truths()) {
            if (truth.source() != null) {
                var source = lesson.segment(truth.source(), Role.SOURCE);
                var candidates = speakers.candidates(source);
                int right = lesson.speaker(candidates, truth.gold().entity());
                learner.rank(speakers.features(source, candidates), right);
                speakers.settle(source, candidates.get(right));
            }
        }
    }

    private LinearModel act(List<Lesson> lessons) {
        return logistic(lessons, Act.values().length, gold -> StatementMaker.ACTS.indexOf(Act.valueOf(gold.act())));
    }

    private LinearModel aim(List<Lesson> lessons) {
        return logistic(lessons, Targets.aims(), gold -> Targets.aim(Lesson.polarity(gold)));
    }

    private LinearModel logistic(List<Lesson> lessons, int classes, ToIntFunction<Bundle.Gold> right) {
        var learner = new LogisticLearner(classes, BITS, PULL);
        for (int round = 0; round < GENTLE_ROUNDS; round++) {
            shuffled(lessons, round).forEach(lesson -> acts(lesson, learner, right));
        }
        return learner.model();
    }

    private void acts(Lesson lesson, LogisticLearner learner, ToIntFunction<Bundle.Gold> right) {
        var acts = new Acts(lesson.reading(), classes);
        for (var truth : lesson.truths()) {
            var attribution = lesson.attribution(truth);
            var speaker = truth.gold().entity();
            var features = acts.features(attribution, speaker, Acts.names(List.of(speaker)));
            learner.learn(features, right.applyAsInt(truth.gold()));
            acts.settle(attribution, speaker, Act.valueOf(truth.gold().act()));
        }
    }

    private LinearModel target(List<Lesson> lessons) {
        var learner = new RankLearner(BITS, PULL);
        for (int round = 0; round < GENTLE_ROUNDS; round++) {
            shuffled(lessons, round).forEach(lesson -> targets(lesson, learner));
        }
        return learner.model();
    }

    private void targets(Lesson lesson, RankLearner learner) {
        var targets = new Targets(lesson.reading(), lesson.cast(), classes);
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
