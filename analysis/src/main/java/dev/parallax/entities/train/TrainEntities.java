package dev.parallax.entities.train;

import dev.parallax.entities.tagger.Features;
import dev.parallax.entities.tagger.Model;
import dev.parallax.entities.tagger.Tagger;
import dev.parallax.entities.tagger.Trainer;
import dev.parallax.entities.tagger.Trainer.Sample;
import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains the tagger of names and prints how well it does on texts it has not seen.
///
/// Arguments: the folder of our own annotated stories, the file `wikigold.jsonl`, and where to write the model. For the
/// figures, five times four fifths of each are trained on and the last fifth is tagged; the model is trained on all.
public final class TrainEntities {
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int FOLDS = 5;
    private static final long SEED = 20201221;

    private final Features features = Features.load(Gazetteer.load(), Demonyms.load());

    private TrainEntities() {}

    public static void main(String[] args) throws IOException {
        var stories = Corpora.stories(Path.of(args[0]));
        var wikigold = Corpora.rows(Path.of(args[1]));
        var training = new TrainEntities();
        training.crossValidate(stories, wikigold);
        try (var out = Files.newOutputStream(Path.of(args[2]))) {
            training.model(both(stories, wikigold)).write(out);
        }
    }

    @SuppressWarnings("SystemOut")
    private void crossValidate(List<Sample> stories, List<Sample> wikigold) {
        var onStories = Scores.NONE;
        var onWikigold = Scores.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            var tagger = new Tagger(features, model(both(fold(stories, fold, false), fold(wikigold, fold, false))));
            onStories = onStories.plus(Scores.of(tagger, fold(stories, fold, true)));
            onWikigold = onWikigold.plus(Scores.of(tagger, fold(wikigold, fold, true)));
        }
        System.out.println("own stories, held out: " + onStories);
        System.out.println("wikigold, held out:    " + onWikigold);
    }

    private Model model(List<Sample> samples) {
        return Trainer.train(samples, features, ROUNDS, SEED);
    }

    private static List<Sample> both(List<Sample> a, List<Sample> b) {
        var both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /// One fifth in a row, so that reports of one story stay together, or all but that.
    private static List<Sample> fold(List<Sample> samples, int fold, boolean inside) {
        var chosen = new ArrayList<Sample>();
        for (int i = 0; i < samples.size(); i++) {
            if ((i * FOLDS / samples.size() == fold) == inside) {
                chosen.add(samples.get(i));
            }
        }
        return chosen;
    }
}
