package dev.parallax.entities.tagger;

import dev.parallax.entities.Name;
import dev.parallax.entities.Recognizer;
import dev.parallax.entities.tagger.Lines.Line;
import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        for (var line : Lines.of(text)) {
            var rows = features.of(page, line);
            var scores = new float[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                scores[i] = model.scores(rows[i]);
            }
            addNames(text, line, scores, names);
        }
        return names;
    }

    private void addNames(Text text, Line line, float[][] scores, List<Name> names) {
        var labels = model.labels(scores);
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            start = Label.starts(labels[i]) ? i : start;
            if (Label.ends(labels[i])) {
                names.add(Name.of(text, line.first() + start, line.first() + i + 1, Label.type(labels[i]))
                        .leaning(leaning(scores, start, i + 1, Label.type(labels[i]))));
            }
        }
    }

    /// How much more, or mostly less, speaks for each type than for the one chosen.
    private Map<Entity.Type, Double> leaning(float[][] scores, int start, int end, Entity.Type chosen) {
        var leaning = new EnumMap<Entity.Type, Double>(Entity.Type.class);
        for (var type : Entity.Type.values()) {
            double sum = 0;
            for (int i = start; i < end; i++) {
                sum += scores[i][Label.of(type, i - start, end - start)]
                        - scores[i][Label.of(chosen, i - start, end - start)];
            }
            leaning.put(type, sum * model.unit());
        }
        return leaning;
    }
}
