package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import dev.parallax.text.Document;
import java.util.List;

/// Finds who is for or against whom: by what speakers say, and by what the article reports of deeds ("the Senate
/// censured Vask"). Built once, used by any number of threads.
public final class StanceFinder {
    private final Lexicon lexicon;

    private StanceFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static StanceFinder load() {
        return new StanceFinder(Lexicon.load());
    }

    public List<Stance> find(Document document, List<Entity> entities, List<Statement> statements) {
        var judgement = new Judgement(new Salience(entities));
        var stages = document.texts().stream()
                .map(text -> new Stage(text, entities, statements))
                .toList();
        var sides = Sides.of(stages);
        for (var stage : stages) {
            var tones = new Tones(stage, lexicon);
            new Aims(stage).find(statements).forEach(judgement::add);
            new Speech(stage, tones, sides).find().forEach(judgement::add);
            new ReportedDeeds(stage, lexicon, tones, sides).find().forEach(judgement::add);
            new Company(stage, tones, sides).find().forEach(judgement::add);
        }
        return judgement.stances();
    }
}
