package dev.parallax.sources;

import dev.parallax.news.Hints;
import dev.parallax.watched.Lead;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Something to be looked at every `interval`. `outlet` is empty and `language` null where their owner does not say.
public record Source(
        Kind kind, String url, String outlet, @Nullable String language, Duration interval, Text text, Hints hints) {

    public enum Kind {
        /// A feed or a sitemap: what of the two, it says itself.
        FEED,
        /// One page that is an article itself.
        PAGE
    }

    /// Where the text of a feed's articles is.
    public enum Text {
        /// On the pages that it links to.
        PAGE,
        /// In the feed.
        FEED
    }

    /// A page that is a source by itself, as something to be fetched.
    Lead asLead() {
        return new Lead(url, outlet, null, language, null, null, hints, url);
    }
}
