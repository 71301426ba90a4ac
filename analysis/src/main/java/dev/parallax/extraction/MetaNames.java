package dev.parallax.extraction;

/// Names of `meta` tags that tell when an article was published and changed.
final class MetaNames {
    static final String[] PUBLISHED = {
        "datePublished",
        "date",
        "pubdate",
        "publish-date",
        "publish_date",
        "publishdate",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date",
        "dcterms.created",
        "dc.date.issued",
        "dcterms.date",
        "dc.date.created",
        "article.published",
        "cxenseparse:recs:publishtime"
    };
    static final String[] OG_PUBLISHED = {"article:published_time", "og:article:published_time", "og:published_time"};
    static final String[] OG_MODIFIED = {"article:modified_time", "og:article:modified_time", "og:updated_time"};
    static final String[] MODIFIED = {
        "dateModified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "article.updated",
        "revision_date"
    };

    private MetaNames() {}
}
