package dev.parallax.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed that a list of feeds names. `title` is the outlet's or the feed's name; `categories` are the headings that it
/// stands under, outermost first.
public record OpmlFeed(
        String url, @Nullable String title, @Nullable String language, List<String> categories) {
    public OpmlFeed {
        categories = List.copyOf(categories);
    }
}
