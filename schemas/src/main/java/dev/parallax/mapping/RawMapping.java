package dev.parallax.mapping;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Hints;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Rejection;
import dev.parallax.news.SourceAlarm;
import dev.parallax.news.Status;
import dev.parallax.news.avro.Found;
import org.jspecify.annotations.Nullable;

/// Articles as they arrive, and what is refused.
public final class RawMapping {
    public static final Mapping<RawArticle, dev.parallax.news.avro.RawArticle> RAW =
            new Mapping<>(dev.parallax.news.avro.RawArticle.class, RawMapping::toAvro, RawMapping::toDomain);

    public static final Mapping<Rejection, dev.parallax.news.avro.Rejection> REJECTION =
            new Mapping<>(dev.parallax.news.avro.Rejection.class, RawMapping::toAvro, RawMapping::toDomain);

    public static final Mapping<SourceAlarm, dev.parallax.news.avro.SourceAlarm> ALARM =
            new Mapping<>(dev.parallax.news.avro.SourceAlarm.class, RawMapping::toAvro, RawMapping::toDomain);

    private RawMapping() {}

    private static dev.parallax.news.avro.SourceAlarm toAvro(SourceAlarm alarm) {
        return new dev.parallax.news.avro.SourceAlarm(
                alarm.source(),
                as(dev.parallax.news.avro.AlarmKind.class, alarm.kind()),
                alarm.share(),
                alarm.article(),
                alarm.at(),
                alarm.generation());
    }

    private static SourceAlarm toDomain(dev.parallax.news.avro.SourceAlarm alarm) {
        return new SourceAlarm(
                alarm.getSource(),
                as(SourceAlarm.Kind.class, alarm.getKind()),
                alarm.getShare(),
                alarm.getArticle(),
                alarm.getAt(),
                alarm.getGeneration());
    }

    private static dev.parallax.news.avro.RawArticle toAvro(RawArticle raw) {
        return new dev.parallax.news.avro.RawArticle(
                raw.id(),
                as(dev.parallax.news.avro.Status.class, raw.status()),
                toAvro(raw.publication()),
                raw.title(),
                raw.language(),
                raw.payload().mediaType(),
                raw.payload().bytes().toBuffer(),
                raw.origin(),
                toAvro(raw.hints()));
    }

    private static RawArticle toDomain(dev.parallax.news.avro.RawArticle raw) {
        return new RawArticle(
                raw.getId(),
                as(Status.class, raw.getStatus()),
                toDomain(raw.getPublication()),
                raw.getTitle(),
                raw.getLanguage(),
                new Payload(raw.getMediaType(), Bytes.of(raw.getPayload())),
                raw.getOrigin(),
                toDomain(raw.getHints()));
    }

    static dev.parallax.news.avro.@Nullable Hints toAvro(Hints hints) {
        return hints.equals(Hints.NONE) ? null : new dev.parallax.news.avro.Hints(hints.body(), hints.cut());
    }

    static Hints toDomain(dev.parallax.news.avro.@Nullable Hints hints) {
        return hints == null ? Hints.NONE : new Hints(hints.getBody(), hints.getCut());
    }

    static dev.parallax.news.avro.Publication toAvro(Publication publication) {
        return new dev.parallax.news.avro.Publication(
                publication.url(),
                publication.outlet(),
                publication.byline(),
                optional(publication.published(), RawMapping::toAvro),
                toAvro(publication.seen()),
                optional(publication.modified(), RawMapping::toAvro),
                publication.section(),
                publication.image());
    }

    static Publication toDomain(dev.parallax.news.avro.Publication publication) {
        return new Publication(
                publication.getUrl(),
                publication.getOutlet(),
                publication.getByline(),
                optional(publication.getPublished(), RawMapping::toDomain),
                toDomain(publication.getSeen()),
                optional(publication.getModified(), RawMapping::toDomain),
                publication.getSection(),
                publication.getImage());
    }

    static dev.parallax.news.avro.Dated toAvro(Dated dated) {
        return new dev.parallax.news.avro.Dated(dated.at(), as(Found.class, dated.found()), dated.zoned());
    }

    static Dated toDomain(dev.parallax.news.avro.Dated dated) {
        return new Dated(dated.getAt(), as(Dated.Found.class, dated.getFound()), dated.getZoned());
    }

    private static dev.parallax.news.avro.Rejection toAvro(Rejection rejection) {
        return new dev.parallax.news.avro.Rejection(
                rejection.article(),
                rejection.origin(),
                rejection.step(),
                rejection.reason(),
                rejection.bytes().toBuffer(),
                rejection.at());
    }

    private static Rejection toDomain(dev.parallax.news.avro.Rejection rejection) {
        return new Rejection(
                rejection.getArticle(),
                rejection.getOrigin(),
                rejection.getStep(),
                rejection.getReason(),
                Bytes.of(rejection.getPayload()),
                rejection.getAt());
    }
}
