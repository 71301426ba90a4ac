package dev.parallax.statements;

import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds every attributed statement in an article. Built once, used by any number of threads.
public final class StatementFinder {
    private final CueLexicon lexicon;
    private final WordClasses classes;
    private final Tagger tagger;
    private final Models models;

    private StatementFinder(Models models) {
        this.lexicon = CueLexicon.load();
        this.classes = WordClasses.load();
        this.tagger = new Tagger(models.tagger());
        this.models = models;
    }

    /// Reads the lexicons and the models shipped.
    public static StatementFinder load() {
        return of(Models.load());
    }

    /// Reads the lexicons shipped, and models that `train statements` made.
    public static StatementFinder load(Path models) throws IOException {
        return of(Models.read(models));
    }

    static StatementFinder of(Models models) {
        return new StatementFinder(models);
    }

    /// `article` is the article's id, which goes into the ids of what is found.
    public Found find(String article, Document document, List<Entity> entities, List<Citation> citations) {
        var ids = new StatementIds(article);
        var unnamed = new Unnamed(article);
        var descriptions = new Descriptions(classes);
        var said = new ArrayList<Statement>();
        for (var text : document.texts()) {
            var reading = Reading.of(text, lexicon, classes);
            var cast = Cast.of(text, entities);
            var maker = new StatementMaker(
                    new Scene(reading, cast, citations, unnamed, descriptions, ids), models, classes);
            var repairs = new Repairs(reading);
            var passives = new Passives(reading);
            var cues = new UnseenCues(reading);
            var sources = new Sources(reading, cast);
            var labels = new Labels(reading, cast);
            tagger.segments(reading, cast).stream()
                    .map(repairs::of)
                    .map(passives::turned)
                    .map(cues::added)
                    .map(sources::repaired)
                    .map(labels::added)
                    .flatMap(segments -> Pairing.of(reading, segments).stream())
                    .filter(attribution -> isSaid(reading, attribution))
                    .map(maker::statement)
                    .forEach(said::add);
        }
        var all = Stream.concat(entities.stream(), unnamed.all().stream()).toList();
        return new Found(descriptions.addedTo(all), said);
    }

    /// What stands in no quotation marks is a statement only if it is somebody's and its cue, if any, can report; else
    /// it is the writer's own. A deed is no statement.
    static boolean isSaid(Reading reading, Attribution attribution) {
        boolean reported = attribution.source() != null && canReport(reading, attribution.cue());
        return (reported || reading.quoted(attribution.content().first())) && !Deed.is(reading, attribution.cue());
    }

    private static boolean canReport(Reading reading, @Nullable Segment cue) {
        return cue == null || IntStream.range(cue.first(), cue.end()).anyMatch(i -> reading.cue(i) != null);
    }
}
