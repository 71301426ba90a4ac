package dev.parallax.topics;

import dev.parallax.mapping.ArticleMapping;
import dev.parallax.mapping.RawMapping;
import dev.parallax.mapping.StoryMapping;
import dev.parallax.mapping.WatchedMapping;
import dev.parallax.news.Article;
import dev.parallax.news.Claim;
import dev.parallax.news.Entry;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.news.SourceAlarm;
import dev.parallax.news.Story;
import dev.parallax.topics.Topic.Keep;
import dev.parallax.watched.Watched;
import java.util.List;

/// The way of an article, topic by topic.
public final class Topics {
    /// By article: articles as they arrive, with their bytes. The truth; all else is derived from it.
    public static final Topic<RawArticle> RAW = new Topic<>("parallax.raw.v1", RawMapping.RAW, Keep.FOREVER);

    /// By source: its pages can no longer be read well, or can again.
    public static final Topic<SourceAlarm> ALARM = new Topic<>("parallax.alarm.v1", RawMapping.ALARM, Keep.FOREVER);

    /// By article: the latest revision, clean and annotated.
    public static final Topic<Article> ARTICLE =
            new Topic<>("parallax.article.v1", ArticleMapping.ARTICLE, Keep.LATEST);

    /// By article and statement: who said what. A null value takes it back.
    public static final Topic<Entry> STATEMENT =
            new Topic<>("parallax.statement.v1", ArticleMapping.ENTRY, Keep.LATEST);

    /// By story: its articles, or what it was merged into.
    public static final Topic<Story> STORY = new Topic<>("parallax.story.v1", StoryMapping.STORY, Keep.LATEST);

    /// By claim: who takes which position. A null value takes it back.
    public static final Topic<Claim> CLAIM = new Topic<>("parallax.claim.v1", StoryMapping.CLAIM, Keep.LATEST);

    /// By source or page: what ingest knows of it. A null value forgets it.
    public static final Topic<Watched> SOURCE = new Topic<>("parallax.source.v1", WatchedMapping.WATCHED, Keep.LATEST);

    /// By origin: what a step refused, and why.
    public static final Topic<Rejection> REJECTED =
            new Topic<>("parallax.rejected.v1", RawMapping.REJECTION, Keep.FOREVER);

    /// Records that broke a step, as they were, with the reason in their headers.
    public static final String DEAD = "parallax.dead.v1";

    public static final List<Topic<?>> ALL = List.of(SOURCE, RAW, ALARM, ARTICLE, STATEMENT, STORY, CLAIM, REJECTED);

    private Topics() {}
}
