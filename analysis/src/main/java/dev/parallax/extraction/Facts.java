package dev.parallax.extraction;

import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import org.jspecify.annotations.Nullable;

/// What a page says about itself, in its head and its mark-up; null where it says nothing. `body` is the article's text
/// as the page's data has it, which may be shortened.
record Facts(
        @Nullable String title,
        @Nullable String byline,
        @Nullable Dated published,
        @Nullable Dated modified,
        @Nullable String outlet,
        @Nullable String section,
        @Nullable String url,
        @Nullable String image,
        @Nullable String language,
        @Nullable String body) {
    static final Facts NONE = new Facts(null, null, null, null, null, null, null, null, null, null);

    Facts publishedAt(Dated moment) {
        return new Facts(title, byline, moment, modified, outlet, section, url, image, language, body);
    }

    /// A publication with what it lacked.
    Publication complete(Publication given) {
        return new Publication(
                or(given.url(), url),
                given.outlet().isBlank() && outlet != null ? outlet : given.outlet(),
                or(given.byline(), byline),
                or(given.published(), published),
                given.seen(),
                or(given.modified(), modified),
                or(given.section(), section),
                or(given.image(), image));
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T found) {
        return given == null ? found : given;
    }
}
