package dev.parallax.mapping;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.each;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.Entry;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import dev.parallax.news.avro.CutKind;

/// Annotated articles, and the lines of the ledger taken from them.
public final class ArticleMapping {
    public static final Mapping<Article, dev.parallax.news.avro.Article> ARTICLE =
            new Mapping<>(dev.parallax.news.avro.Article.class, ArticleMapping::toAvro, ArticleMapping::toDomain);

    public static final Mapping<Entry, dev.parallax.news.avro.Entry> ENTRY =
            new Mapping<>(dev.parallax.news.avro.Entry.class, ArticleMapping::toAvro, ArticleMapping::toDomain);

    private ArticleMapping() {}

    static dev.parallax.news.avro.Article toAvro(Article article) {
        return new dev.parallax.news.avro.Article(
                toAvro(article.version()),
                RawMapping.toAvro(article.publication()),
                toAvro(article.content()),
                each(article.annotations().entities(), AnnotationMapping::toAvro),
                each(article.annotations().citations(), AnnotationMapping::toAvro),
                each(article.annotations().statements(), AnnotationMapping::toAvro),
                each(article.annotations().stances(), AnnotationMapping::toAvro));
    }

    static Article toDomain(dev.parallax.news.avro.Article article) {
        return new Article(
                toDomain(article.getVersion()),
                RawMapping.toDomain(article.getPublication()),
                toDomain(article.getContent()),
                new Annotations(
                        each(article.getEntities(), AnnotationMapping::toDomain),
                        each(article.getCitations(), AnnotationMapping::toDomain),
                        each(article.getStatements(), AnnotationMapping::toDomain),
                        each(article.getStances(), AnnotationMapping::toDomain)));
    }

    private static dev.parallax.news.avro.Version toAvro(Version version) {
        return new dev.parallax.news.avro.Version(
                version.article(),
                version.revision(),
                as(dev.parallax.news.avro.Status.class, version.status()),
                version.firstSeen(),
                version.generation());
    }

    private static Version toDomain(dev.parallax.news.avro.Version version) {
        return new Version(
                version.getArticle(),
                version.getRevision(),
                as(Status.class, version.getStatus()),
                version.getFirstSeen(),
                version.getGeneration());
    }

    private static dev.parallax.news.avro.Content toAvro(Content content) {
        return new dev.parallax.news.avro.Content(
                content.title(),
                content.text(),
                content.language(),
                each(content.cuts(), c -> new dev.parallax.news.avro.Cut(as(CutKind.class, c.kind()), c.text())));
    }

    private static Content toDomain(dev.parallax.news.avro.Content content) {
        return new Content(
                content.getTitle(),
                content.getText(),
                content.getLanguage(),
                each(content.getCuts(), c -> new Cut(as(Cut.Kind.class, c.getKind()), c.getText())));
    }

    private static dev.parallax.news.avro.Entry toAvro(Entry entry) {
        return new dev.parallax.news.avro.Entry(
                toAvro(entry.article()),
                RawMapping.toAvro(entry.publication()),
                entry.speaker(),
                entry.quote(),
                AnnotationMapping.toAvro(entry.statement()));
    }

    private static Entry toDomain(dev.parallax.news.avro.Entry entry) {
        return new Entry(
                toDomain(entry.getArticle()),
                RawMapping.toDomain(entry.getPublication()),
                entry.getSpeaker(),
                entry.getQuote(),
                AnnotationMapping.toDomain(entry.getStatement()));
    }
}
