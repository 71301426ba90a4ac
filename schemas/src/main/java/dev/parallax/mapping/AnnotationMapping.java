package dev.parallax.mapping;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.each;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Span;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.news.Statement.Target;
import dev.parallax.news.avro.CitationKind;
import dev.parallax.news.avro.EntityType;

/// What is found in an article's words: entities, citations, statements, stances.
final class AnnotationMapping {
    private AnnotationMapping() {}

    static dev.parallax.news.avro.Mention toAvro(Part in, Span span) {
        return new dev.parallax.news.avro.Mention(as(dev.parallax.news.avro.Part.class, in), span.start(), span.end());
    }

    static Mention toDomain(dev.parallax.news.avro.Mention at) {
        return new Mention(as(Part.class, at.getPart()), new Span(at.getStart(), at.getEnd()));
    }

    static dev.parallax.news.avro.Entity toAvro(Entity entity) {
        return new dev.parallax.news.avro.Entity(
                entity.id(),
                entity.name(),
                as(EntityType.class, entity.type()),
                entity.wikidata(),
                entity.roles(),
                each(entity.mentions(), m -> toAvro(m.in(), m.span())));
    }

    static Entity toDomain(dev.parallax.news.avro.Entity entity) {
        return new Entity(
                entity.getId(),
                entity.getName(),
                as(Entity.Type.class, entity.getType()),
                entity.getWikidata(),
                entity.getRoles(),
                each(entity.getMentions(), AnnotationMapping::toDomain));
    }

    static dev.parallax.news.avro.Citation toAvro(Citation citation) {
        return new dev.parallax.news.avro.Citation(
                citation.entity(),
                citation.name(),
                as(CitationKind.class, citation.kind()),
                toAvro(citation.in(), citation.span()));
    }

    static Citation toDomain(dev.parallax.news.avro.Citation citation) {
        var at = toDomain(citation.getAt());
        return new Citation(
                citation.getEntity(),
                citation.getName(),
                as(Citation.Kind.class, citation.getKind()),
                at.in(),
                at.span());
    }

    static dev.parallax.news.avro.Statement toAvro(Statement statement) {
        return new dev.parallax.news.avro.Statement(
                statement.id(),
                as(dev.parallax.news.avro.Part.class, statement.in()),
                optional(statement.source(), AnnotationMapping::toAvro),
                statement.speaker(),
                optional(statement.cue(), AnnotationMapping::toAvro),
                each(statement.content(), AnnotationMapping::toAvro),
                as(dev.parallax.news.avro.Form.class, statement.form()),
                as(dev.parallax.news.avro.Act.class, statement.act()),
                each(statement.targets(), AnnotationMapping::toAvro),
                statement.via(),
                statement.confidence());
    }

    static Statement toDomain(dev.parallax.news.avro.Statement statement) {
        return new Statement(
                statement.getId(),
                as(Part.class, statement.getPart()),
                optional(statement.getSource(), AnnotationMapping::toDomain),
                statement.getSpeaker(),
                optional(statement.getCue(), AnnotationMapping::toDomain),
                each(statement.getContent(), AnnotationMapping::toDomain),
                as(Form.class, statement.getForm()),
                as(Act.class, statement.getAct()),
                each(statement.getTargets(), AnnotationMapping::toDomain),
                statement.getVia(),
                statement.getConfidence());
    }

    static dev.parallax.news.avro.Stance toAvro(Stance stance) {
        return new dev.parallax.news.avro.Stance(
                stance.holder(),
                stance.target(),
                as(dev.parallax.news.avro.Polarity.class, stance.polarity()),
                toAvro(stance.in(), stance.span()),
                stance.statement(),
                stance.confidence());
    }

    static Stance toDomain(dev.parallax.news.avro.Stance stance) {
        var at = toDomain(stance.getAt());
        return new Stance(
                stance.getHolder(),
                stance.getTarget(),
                as(Polarity.class, stance.getPolarity()),
                at.in(),
                at.span(),
                stance.getStatement(),
                stance.getConfidence());
    }

    private static dev.parallax.news.avro.Span toAvro(Span span) {
        return new dev.parallax.news.avro.Span(span.start(), span.end());
    }

    private static Span toDomain(dev.parallax.news.avro.Span span) {
        return new Span(span.getStart(), span.getEnd());
    }

    private static dev.parallax.news.avro.Target toAvro(Target target) {
        return new dev.parallax.news.avro.Target(
                target.entity(), as(dev.parallax.news.avro.Polarity.class, target.polarity()));
    }

    private static Target toDomain(dev.parallax.news.avro.Target target) {
        return new Target(target.getEntity(), as(Polarity.class, target.getPolarity()));
    }
}
