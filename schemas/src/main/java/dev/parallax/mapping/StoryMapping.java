package dev.parallax.mapping;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.each;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Evidence;
import dev.parallax.news.Claim.Position;
import dev.parallax.news.Placement;
import dev.parallax.news.Story;
import dev.parallax.news.Story.Member;
import dev.parallax.news.avro.ClaimStatus;
import dev.parallax.news.avro.Stand;

/// What articles make up together: placements, stories, claims.
public final class StoryMapping {
    public static final Mapping<Placement, dev.parallax.news.avro.Placement> PLACEMENT =
            new Mapping<>(dev.parallax.news.avro.Placement.class, StoryMapping::toAvro, StoryMapping::toDomain);

    public static final Mapping<Story, dev.parallax.news.avro.Story> STORY =
            new Mapping<>(dev.parallax.news.avro.Story.class, StoryMapping::toAvro, StoryMapping::toDomain);

    public static final Mapping<Claim, dev.parallax.news.avro.Claim> CLAIM =
            new Mapping<>(dev.parallax.news.avro.Claim.class, StoryMapping::toAvro, StoryMapping::toDomain);

    private StoryMapping() {}

    private static dev.parallax.news.avro.Placement toAvro(Placement placement) {
        return new dev.parallax.news.avro.Placement(
                placement.story(),
                placement.articleId(),
                placement.root(),
                optional(placement.article(), ArticleMapping::toAvro));
    }

    private static Placement toDomain(dev.parallax.news.avro.Placement placement) {
        return new Placement(
                placement.getStory(),
                placement.getArticleId(),
                placement.getRoot(),
                optional(placement.getArticle(), ArticleMapping::toDomain));
    }

    private static dev.parallax.news.avro.Story toAvro(Story story) {
        return new dev.parallax.news.avro.Story(
                story.id(),
                story.title(),
                story.language(),
                each(story.members(), StoryMapping::toAvro),
                story.mergedInto(),
                story.generation());
    }

    private static Story toDomain(dev.parallax.news.avro.Story story) {
        return new Story(
                story.getId(),
                story.getTitle(),
                story.getLanguage(),
                each(story.getMembers(), StoryMapping::toDomain),
                story.getMergedInto(),
                story.getGeneration());
    }

    private static dev.parallax.news.avro.Member toAvro(Member member) {
        return new dev.parallax.news.avro.Member(
                member.article(), member.revision(), RawMapping.toAvro(member.publication()), member.syndicatedFrom());
    }

    private static Member toDomain(dev.parallax.news.avro.Member member) {
        return new Member(
                member.getArticle(),
                member.getRevision(),
                RawMapping.toDomain(member.getPublication()),
                member.getSyndicatedFrom());
    }

    private static dev.parallax.news.avro.Claim toAvro(Claim claim) {
        return new dev.parallax.news.avro.Claim(
                claim.id(),
                claim.story(),
                claim.proposition(),
                as(ClaimStatus.class, claim.status()),
                claim.independentRoots(),
                each(claim.positions(), StoryMapping::toAvro),
                claim.generation());
    }

    private static Claim toDomain(dev.parallax.news.avro.Claim claim) {
        return new Claim(
                claim.getId(),
                claim.getStory(),
                claim.getProposition(),
                as(Claim.Status.class, claim.getStatus()),
                claim.getIndependentRoots(),
                each(claim.getPositions(), StoryMapping::toDomain),
                claim.getGeneration());
    }

    private static dev.parallax.news.avro.Position toAvro(Position position) {
        var evidence = position.evidence();
        return new dev.parallax.news.avro.Position(
                position.holder(),
                position.entity(),
                as(Stand.class, position.stand()),
                evidence.article(),
                evidence.revision(),
                evidence.statement(),
                AnnotationMapping.toAvro(evidence.in(), evidence.span()),
                evidence.quote(),
                position.root(),
                position.at());
    }

    private static Position toDomain(dev.parallax.news.avro.Position position) {
        var at = AnnotationMapping.toDomain(position.getAt());
        var evidence = new Evidence(
                position.getArticle(),
                position.getRevision(),
                position.getStatement(),
                at.in(),
                at.span(),
                position.getQuote());
        return new Position(
                position.getHolder(),
                position.getEntity(),
                as(Claim.Stand.class, position.getStand()),
                evidence,
                position.getRoot(),
                position.getTime());
    }
}
