package dev.parallax.annotation;

import dev.parallax.citations.CitationFinder;
import dev.parallax.entities.EntityFinder;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Version;
import dev.parallax.stances.StanceFinder;
import dev.parallax.statements.StatementFinder;
import dev.parallax.text.Document;

/// Finds who says what in an article. A pure function of the article; built once, used by any number of threads.
public final class Annotator {
    private final String generation;
    private final EntityFinder entities;
    private final CitationFinder citations;
    private final StatementFinder statements;
    private final StanceFinder stances;

    private Annotator(
            String generation,
            EntityFinder entities,
            CitationFinder citations,
            StatementFinder statements,
            StanceFinder stances) {
        this.generation = generation;
        this.entities = entities;
        this.citations = citations;
        this.statements = statements;
        this.stances = stances;
    }

    /// Reads the lexicons and models. `generation` names them: it goes into the version of every article.
    public static Annotator load(String generation) {
        var gazetteer = Gazetteer.load();
        return load(generation, gazetteer, EntityFinder.load(gazetteer), StatementFinder.load());
    }

    /// With known names and finders of your own.
    public static Annotator load(
            String generation, Gazetteer gazetteer, EntityFinder entities, StatementFinder statements) {
        return new Annotator(generation, entities, CitationFinder.load(gazetteer), statements, StanceFinder.load());
    }

    public Article annotate(RevisedArticle revised) {
        var clean = revised.article();
        var version = new Version(clean.id(), revised.revision(), clean.status(), revised.firstSeen(), generation);
        return new Article(version, clean.publication(), clean.content(), annotations(clean));
    }

    private Annotations annotations(CleanArticle article) {
        var document = Document.of(article.content());
        var named = entities.find(document);
        var cited = citations.find(document, named);
        var said = statements.find(article.id(), document, named, cited);
        var held = stances.find(document, said.entities(), said.statements());
        return new Annotations(said.entities(), cited, said.statements(), held);
    }
}
