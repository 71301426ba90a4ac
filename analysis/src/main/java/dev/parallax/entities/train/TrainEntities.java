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

/// Trains the tagger of names and prints how well it does on texts it has not seen.
///
/// Arguments: where to write the model, and what to learn from: files of JSON rows (`wikigold.jsonl`), folders of
/// annotated
/// stories and of marked texts. For the figures, five times four fifths of each are trained on and the last fifth is
/// read; the model is trained on all.
public final class TrainEntities {
    private static final int ROUNDS = 10;
    private static final int FOLDS = 5;
    private static final long SEED = 20201221;

    private final Features features = Features.load(Gazetteer.load(), Demonyms.load());

    private TrainEntities() {}

    public static void main(String[] args) throws IOException {
        var sets = new ArrayList<List<List<Marked>>>();
        for (var source : List.of(args).subList(1, args.length)) {
            sets.add(Corpora.read(Path.of(source)));
        }
        var training = new TrainEntities();
        training.crossValidate(sets, List.of(args).subList(1, args.length));
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            training.model(sets.stream().flatMap(List::stream).toList()).write(out);
        }
    }

    @SuppressWarnings("SystemOut")
    private void crossValidate(List<List<List<Marked>>> sets, List<String> names) {
        var figures = new ArrayList<Figures>();
        sets.forEach(_ -> figures.add(Figures.NONE));
        for (int fold = 0; fold < FOLDS; fold++) {
            var training = new ArrayList<List<Marked>>();
            for (var set : sets) {
                training.addAll(fold(set, fold, false));
            }
            var tagger = new Tagger(features, model(training));
            for (int i = 0; i < sets.size(); i++) {
                var held = fold(sets.get(i), fold, true).stream()
                        .flatMap(List::stream)
                        .toList();
                figures.set(i, figures.get(i).plus(Figures.of(tagger, held)));
            }
        }
        for (int i = 0; i < sets.size(); i++) {
            System.out.println(names.get(i) + ", held out:\n" + figures.get(i));
        }
    }

    private Model model(List<List<Marked>> stories) {
        var samples =
                stories.stream().flatMap(List::stream).flatMap(Marked::samples).toList();
        return Trainer.train(samples, features, ROUNDS, SEED);
    }

    /// One fifth in a row, or all but that.
    private static List<List<Marked>> fold(List<List<Marked>> set, int fold, boolean inside) {
        var chosen = new ArrayList<List<Marked>>();
        for (int i = 0; i < set.size(); i++) {
            if ((i * FOLDS / set.size() == fold) == inside) {
                chosen.add(set.get(i));
            }
        }
        return chosen;
    }
}
