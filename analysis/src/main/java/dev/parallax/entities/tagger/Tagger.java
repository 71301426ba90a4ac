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
    private final WordCache cache;
    private final Weighed none;

    public Tagger(Features features, Model model) {
        this.features = features;
        this.model = model;
        this.cache = new WordCache(word -> Weighed.of(features.word(word), model));
        this.none = Weighed.of(Word.NONE, model);
    }

    @Override
    public List<Name> names(Text text) {
        var words = text.tokens().stream().map(token -> cache.get(token.text())).toList();
        var page = Page.of(text, words.stream().map(Weighed::word).toList());
        var names = new ArrayList<Name>();
        for (var line : Lines.of(text)) {
            var scores = scores(words.subList(line.first(), line.end()), features.line(page, line));
            addNames(text, line, scores, names);
        }
        return names;
    }

    private int[][] scores(List<Weighed> words, LineRows rows) {
        var scores = new int[words.size()][Label.COUNT];
        for (int i = 0; i < scores.length; i++) {
            model.add(rows.of(i), scores[i]);
            for (int d = -WordRows.SIGHT; d <= WordRows.SIGHT; d++) {
                boolean inside = i + d >= 0 && i + d < scores.length;
                (inside ? words.get(i + d) : none).addTo(scores[i], d);
            }
        }
        return scores;
    }

    private void addNames(Text text, Line line, int[][] scores, List<Name> names) {
        var labels = model.labels(scores);
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            start = Label.starts(labels[i]) ? i : start;
            if (Label.ends(labels[i])) {
                int end = withoutMarkup(text, line.first() + start, line.first() + i + 1);
                names.add(Name.of(text, line.first() + start, end, Label.type(labels[i]))
                        .leaning(leaning(scores, start, i + 1, Label.type(labels[i]))));
            }
        }
    }

    /// The end of a name that markup was left behind.
    private static int withoutMarkup(Text text, int start, int end) {
        int last = end;
        while (last - 1 > start && text.tokens().get(last - 1).text().equals("<")) {
            last--;
        }
        return last;
    }

    /// How much more, or mostly less, speaks for each type than for the one chosen.
    private Map<Entity.Type, Double> leaning(int[][] scores, int start, int end, Entity.Type chosen) {
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
