package dev.parallax.statements;

import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// Finds every attributed statement in a text. Built once, used by any number of threads.
public final class StatementFinder {
    private final CueLexicon lexicon;
    private final WordClasses classes;
    private final Tagger tagger;
    private final Models models;

    private StatementFinder(Models models) {
        this.lexicon = CueLexicon.load();
        this.classes = WordClasses.load();
        this.tagger = new Tagger(models.tagger(), classes);
        this.models = models;
    }

    /// Reads the lexicons and the models shipped.
    public static StatementFinder load() {
        return of(Models.load());
    }

    static StatementFinder of(Models models) {
        return new StatementFinder(models);
    }

    public Found find(String article, Text text, List<Entity> entities, List<Citation> citations) {
        var reading = Reading.of(text, lexicon);
        var maker = new StatementMaker(article, reading, Cast.of(text, entities), classes, models);
        List<Statement> said = tagger.segments(reading).stream()
                .flatMap(segments -> Pairing.of(segments).stream())
                .map(maker::statement)
                .toList();
        return new Found(
                Stream.concat(entities.stream(), maker.unnamed().stream()).toList(), said);
    }
}
