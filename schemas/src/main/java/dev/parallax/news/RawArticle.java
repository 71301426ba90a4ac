package dev.parallax.news;

import org.jspecify.annotations.Nullable;

/// An article as it arrived, its bytes kept. `id` is the one given, else made from the normalised URL, else from the
/// content. `origin` says where it came from, for people: a file and line, a feed's address.
/// `title` and `language` (BCP 47) are what the source stated, null where it said nothing; `hints` are what it says of
/// its pages' layout.
public record RawArticle(
        String id,
        Status status,
        Publication publication,
        @Nullable String title,
        @Nullable String language,
        Payload payload,
        String origin,
        Hints hints) {

    public RawArticle {
        Check.present("id", id);
    }

    /// An article whose source gives no hints.
    public RawArticle(
            String id,
            Status status,
            Publication publication,
            @Nullable String title,
            @Nullable String language,
            Payload payload,
            String origin) {
        this(id, status, publication, title, language, payload, origin, Hints.NONE);
    }

    /// The bytes of an article and their media type (`text/plain` or `text/html`), with its charset where known.
    /// A withdrawal carries no bytes.
    public record Payload(String mediaType, Bytes bytes) {
        public static final String TEXT = "text/plain; charset=utf-8";
        public static final String HTML = "text/html; charset=utf-8";
        public static final Payload NONE = new Payload(TEXT, Bytes.NONE);
    }
}
