package dev.parallax.entities.tagger;

import dev.parallax.entities.Name;
import dev.parallax.entities.Recognizer;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/// The recognizer that a trained model drives.
public final class Tagger implements Recognizer {
    private final Features features;
    private final Model model;

    public Tagger(Features features, Model model) {
        this.features = features;
        this.model = model;
    }

    @Override
    public List<Name> names(Text text) {
        var page = features.page(text);
        var names = new ArrayList<Name>();
        for (var sentence : text.sentences()) {
            addNames(text, sentence, model.labels(features.of(page, sentence)), names);
        }
        return names;
    }

    private static void addNames(Text text, Sentence sentence, int[] labels, List<Name> names) {
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            start = Label.starts(labels[i]) ? i : start;
            if (Label.ends(labels[i])) {
                names.add(Name.of(text, sentence.first() + start, sentence.first() + i + 1, Label.type(labels[i])));
            }
        }
    }
}
