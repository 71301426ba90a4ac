package dev.parallax.annotation;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import dev.parallax.news.Version;
import dev.parallax.statements.StatementFinder;
import dev.parallax.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// Finds who says what in an article. A pure function of the article; built once, used by any number of threads.
public final class Annotator {
    private final String generation;
    private final StatementFinder statements;

    private Annotator(String generation, StatementFinder statements) {
        this.generation = generation;
        this.statements = statements;
    }

    /// Reads the lexicons and models. `generation` names them: it goes into the version of every article.
    public static Annotator load(String generation) {
        return new Annotator(generation, StatementFinder.load());
    }

    public Article annotate(RevisedArticle revised) {
        var clean = revised.article();
        var version = new Version(clean.id(), revised.revision(), clean.status(), revised.firstSeen(), generation);
        return new Article(version, clean.publication(), clean.content(), annotations(revised));
    }

    private Annotations annotations(RevisedArticle revised) {
        var content = revised.article().content();
        var entities = List.<Entity>of();
        var citations = List.<Citation>of();
        var said = Stream.of(Part.TITLE, Part.TEXT)
                .map(part -> Text.of(part, content))
                .flatMap(text -> statements.find(revised.article().id(), text, entities, citations).statements().stream())
                .toList();
        return new Annotations(entities, citations, List.<Statement>copyOf(said), List.<Stance>of());
    }
}
