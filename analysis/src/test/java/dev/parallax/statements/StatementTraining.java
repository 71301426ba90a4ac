package dev.parallax.statements;

import dev.parallax.entities.EntityFinder;
import dev.parallax.learning.Learner;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.LogisticLearner;
import dev.parallax.learning.RankLearner;
import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Span;
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
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                lessons.stream().flatMap(lesson -> examples(lesson, classes)).toList();
        return SequenceLearner.learn(examples, Tagger.CLASSES, BITS, ROUNDS, SEED);
    }

    private static Stream<SequenceLearner.Example> examples(Lesson lesson, WordClasses classes) {
        var features = TaggerFeatures.of(lesson.reading(), lesson.cast(), classes);
        var tags = tags(lesson.reading().text(), lesson.truths());
        return Tagger.paragraphs(lesson.reading().text()).stream()
                .map(p -> new SequenceLearner.Example(
                        features.subList(p.first(), p.end()),
                        Arrays.stream(tags, p.first(), p.end()).boxed().toList()));
    }

    private static int[] tags(Text text, List<Truth> truths) {
        var tags = new int[text.tokens().size()];
        truths.forEach(t -> mark(text, tags, t.content(), Role.CONTENT));
        truths.forEach(t -> mark(text, tags, t.cue(), Role.CUE));
        truths.forEach(t -> mark(text, tags, t.source(), Role.SOURCE));
        return tags;
    }

    private static void mark(Text text, int[] tags, @Nullable Span span, Role role) {
        if (span == null) {
            return;
        }
        int first = text.tokenAt(span.start());
        int end = text.tokenAt(span.end() - 1) + 1;
        for (int i = first; i < end; i++) {
            if (tags[i] != 0) {
                return;
            }
        }
        for (int i = first; i < end; i++) {
            tags[i] = i == first ? Tagger.beginning(role) : Tagger.rest(role);
        }
    }

    /// A report read, with its truths in the order of the text.
    record Lesson(
            Bundle bundle,
            Bundle.Report report,
            Reading reading,
            List<Entity> entities,
            Cast cast,
            List<Truth> truths) {}

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
                var source = segment(lesson.reading().text(), truth.source(), Role.SOURCE);
                var candidates = speakers.candidates(source);
                int right = right(candidates, lesson.bundle(), truth.gold().entity());
                learner.rank(speakers.features(source, candidates), right);
                speakers.settle(source, candidates.get(right));
            }
        }
    }

    private static int right(List<Candidate> candidates, Bundle bundle, String name) {
        for (int i = 1; i < candidates.size(); i++) {
            var entity = candidates.get(i).entity();
            if (entity != null && bundle.same(entity.name(), name)) {
                return i;
            }
        }
        return 0;
    }

    static Segment segment(Text text, Span span, Role role) {
        return new Segment(role, text.tokenAt(span.start()), text.tokenAt(span.end() - 1) + 1);
    }

    private LinearModel act(List<Lesson> lessons) {
        return logistic(lessons, Act.values().length, gold -> StatementMaker.ACTS.indexOf(Act.valueOf(gold.act())));
    }

    private LinearModel aim(List<Lesson> lessons) {
        return logistic(lessons, Targets.aims(), gold -> Targets.aim(polarity(gold)));
    }

    private static @Nullable Polarity polarity(Bundle.Gold gold) {
        return gold.targets().isEmpty()
                ? null
                : Polarity.valueOf(gold.targets().getFirst().polarity());
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
            var attribution = attribution(lesson.reading().text(), truth);
            var speaker = truth.gold().entity();
            var features = acts.features(attribution, speaker, names(lesson.bundle(), speaker));
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
            var attribution = attribution(lesson.reading().text(), truth);
            var speaker = named(lesson, truth.gold().entity());
            var candidates = targets.candidates(attribution, speaker);
            int right = right(lesson, candidates, truth.gold());
            if (right >= 0) {
                var polarity =
                        Polarity.valueOf(truth.gold().targets().getFirst().polarity());
                learner.learn(targets.features(attribution, speaker, candidates, polarity), right);
            }
            targets.settle(speaker, right < 0 ? null : candidates.get(right).entity());
        }
    }

    /// The first candidate that is a target; -1 where none is.
    private static int right(Lesson lesson, List<Cast.Appearance> candidates, Bundle.Gold gold) {
        var names = gold.targets().stream().map(Bundle.GoldTarget::entity).toList();
        for (int i = 0; i < candidates.size(); i++) {
            if (lesson.bundle().sameAsAny(candidates.get(i).entity().name(), names)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Entity named(Lesson lesson, String name) {
        return lesson.entities().stream()
                .filter(e -> lesson.bundle().same(e.name(), name))
                .findFirst()
                .orElse(null);
    }

    static Set<String> names(Bundle bundle, String speaker) {
        return Acts.names(List.of(speaker));
    }

    static Attribution attribution(Text text, Truth truth) {
        return new Attribution(
                segment(text, truth.content(), Role.CONTENT),
                truth.cue() == null ? null : segment(text, truth.cue(), Role.CUE),
                truth.source() == null ? null : segment(text, truth.source(), Role.SOURCE));
    }
}
