package dev.parallax.entities.train;

import dev.parallax.entities.tagger.Features;
import dev.parallax.entities.tagger.Model;
import dev.parallax.entities.tagger.Tagger;
import dev.parallax.entities.tagger.Trainer;
import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Trains the tagger of names on sets of marked texts, and says how well it does on texts it has not seen.
public final class TrainEntities {
    private static final int ROUNDS = 10;
    private static final int FOLDS = 5;
    private static final long SEED = 20201221;

    private final Features features = Features.load(Gazetteer.load(), Demonyms.load());
    private final List<Set> sets;

    /// Texts of one source; those of one story are held out together.
    private record Set(String name, List<List<Marked>> stories) {

        /// The part in `folds` with this number, or all but that.
        Stream<Marked> part(int number, int folds, boolean inside) {
            return IntStream.range(0, stories.size())
                    .filter(i -> (i * folds / stories.size() == number) == inside)
                    .mapToObj(stories::get)
                    .flatMap(List::stream);
        }
    }

    private TrainEntities(List<Set> sets) {
        this.sets = sets;
    }

    /// Reads files of JSON rows, and folders of annotated stories and marked texts.
    public static TrainEntities of(List<Path> sources) throws IOException {
        var sets = new ArrayList<Set>();
        for (var source : sources) {
            var stories = Corpora.read(source);
            if (stories.isEmpty()) {
                throw new IOException(source + " must hold texts with marked names but holds none");
            }
            sets.add(new Set(source.toString(), stories));
        }
        return new TrainEntities(sets);
    }

    /// Writes a model of all texts. Before, so many times (none, or at least 2) one part of each set is held out and
    /// measured on; `out` is told the figures.
    public void train(Path to, int folds, Consumer<String> out) throws IOException {
        var figures = new ArrayList<>(sets.stream().map(_ -> Figures.NONE).toList());
        for (int fold = 0; fold < folds; fold++) {
            measure(fold, folds, figures);
        }
        for (int i = 0; i < sets.size() && folds > 0; i++) {
            out.accept(sets.get(i).name() + ", held out:\n" + figures.get(i));
        }
        var model = model(sets.stream().flatMap(set -> set.stories().stream()).flatMap(List::stream));
        try (var file = Files.newOutputStream(to)) {
            model.write(file);
        }
    }

    private void measure(int fold, int folds, List<Figures> figures) {
        var tagger = new Tagger(features, model(sets.stream().flatMap(set -> set.part(fold, folds, false))));
        for (int i = 0; i < sets.size(); i++) {
            var held = sets.get(i).part(fold, folds, true).toList();
            figures.set(i, figures.get(i).plus(Figures.of(tagger, held)));
        }
    }

    private Model model(Stream<Marked> texts) {
        return Trainer.train(texts.flatMap(Marked::samples).toList(), features, ROUNDS, SEED);
    }

    /// `train entities` without the rest of Parallax: where to write the model, and what to learn from.
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        var sources = Stream.of(args).skip(1).map(Path::of).toList();
        of(sources).train(Path.of(args[0]), FOLDS, System.out::println);
    }
}
