package dev.parallax.mapping;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.each;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.news.Status;
import dev.parallax.news.avro.ReadFile;
import dev.parallax.news.avro.WantedPage;
import dev.parallax.news.avro.WatchedFeed;
import dev.parallax.news.avro.WatchedPage;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Listed;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;

/// What ingest remembers of its sources.
public final class WatchedMapping {
    public static final Mapping<Watched, dev.parallax.news.avro.Watched> WATCHED =
            new Mapping<>(dev.parallax.news.avro.Watched.class, WatchedMapping::toAvro, WatchedMapping::toDomain);

    private WatchedMapping() {}

    private static dev.parallax.news.avro.Watched toAvro(Watched watched) {
        return new dev.parallax.news.avro.Watched(
                switch (watched) {
                    case Feed feed ->
                        new WatchedFeed(
                                feed.url(),
                                toAvro(feed.validators()),
                                feed.due(),
                                feed.failures(),
                                feed.problem(),
                                each(feed.listed(), WatchedMapping::toAvro));
                    case Wanted wanted ->
                        new WantedPage(
                                toAvro(wanted.lead()),
                                as(dev.parallax.news.avro.Status.class, wanted.status()),
                                wanted.movedFrom(),
                                wanted.since(),
                                wanted.failures(),
                                wanted.due());
                    case Page page ->
                        new WatchedPage(
                                toAvro(page.lead()),
                                page.article(),
                                toAvro(page.validators()),
                                page.content(),
                                as(dev.parallax.news.avro.Status.class, page.status()),
                                page.seen(),
                                page.looks(),
                                page.failures(),
                                page.due());
                    case Watched.ReadFile(var file, long size, long position) -> new ReadFile(file, size, position);
                });
    }

    private static Watched toDomain(dev.parallax.news.avro.Watched watched) {
        return switch (watched.getState()) {
            case WatchedFeed feed ->
                new Feed(
                        feed.getUrl(),
                        toDomain(feed.getValidators()),
                        feed.getDue(),
                        feed.getFailures(),
                        feed.getProblem(),
                        each(feed.getListed(), WatchedMapping::toDomain));
            case WantedPage wanted ->
                new Wanted(
                        toDomain(wanted.getLead()),
                        as(Status.class, wanted.getStatus()),
                        wanted.getMovedFrom(),
                        wanted.getSince(),
                        wanted.getFailures(),
                        wanted.getDue());
            case WatchedPage page ->
                new Page(
                        toDomain(page.getLead()),
                        page.getArticle(),
                        toDomain(page.getValidators()),
                        page.getContent(),
                        as(Status.class, page.getStatus()),
                        page.getSeen(),
                        page.getLooks(),
                        page.getFailures(),
                        page.getDue());
            case ReadFile file -> new Watched.ReadFile(file.getFile(), file.getSize(), file.getPosition());
            default ->
                throw new IllegalArgumentException("state must be one of the schema's but was " + watched.getState());
        };
    }

    private static dev.parallax.news.avro.Lead toAvro(Lead lead) {
        return new dev.parallax.news.avro.Lead(
                lead.url(),
                lead.outlet(),
                lead.title(),
                lead.language(),
                optional(lead.published(), RawMapping::toAvro),
                optional(lead.modified(), RawMapping::toAvro),
                RawMapping.toAvro(lead.hints()),
                lead.origin());
    }

    private static Lead toDomain(dev.parallax.news.avro.Lead lead) {
        return new Lead(
                lead.getUrl(),
                lead.getOutlet(),
                lead.getTitle(),
                lead.getLanguage(),
                optional(lead.getPublished(), RawMapping::toDomain),
                optional(lead.getModified(), RawMapping::toDomain),
                RawMapping.toDomain(lead.getHints()),
                lead.getOrigin());
    }

    private static dev.parallax.news.avro.Validators toAvro(Validators validators) {
        return new dev.parallax.news.avro.Validators(validators.etag(), validators.lastModified());
    }

    private static Validators toDomain(dev.parallax.news.avro.Validators validators) {
        return new Validators(validators.getEtag(), validators.getLastModified());
    }

    private static dev.parallax.news.avro.Listed toAvro(Listed listed) {
        return new dev.parallax.news.avro.Listed(listed.guid(), listed.version(), listed.url());
    }

    private static Listed toDomain(dev.parallax.news.avro.Listed listed) {
        return new Listed(listed.getGuid(), listed.getVersion(), listed.getUrl());
    }
}
