package dev.parallax.feeds;

import java.net.URI;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// The words and addresses of feeds, whose fields hold now plain text, now HTML.
final class FeedText {
    private static final Pattern MAIL = Pattern.compile("^\\S+@\\S+\\s+\\((.+)\\)$"); // "a@b.example (Ann Berg)"

    private FeedText() {}

    /// Plain text of a field that may hold tags and escapes; null where nothing is left.
    static @Nullable String plain(@Nullable String field) {
        if (field == null) {
            return null;
        }
        boolean marked = field.indexOf('<') >= 0 || field.indexOf('&') >= 0;
        var text =
                marked ? Jsoup.parseBodyFragment(field).text() : field.strip().replaceAll("\\s+", " ");
        return text.isBlank() ? null : text;
    }

    static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// Plain text as HTML, its empty lines as paragraphs.
    static String html(String text) {
        return text.strip()
                .lines()
                .map(Entities::escape)
                .collect(Collectors.joining("\n"))
                .transform(escaped -> "<p>" + escaped.replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>");
    }

    static @Nullable String byline(Collection<? extends @Nullable String> names) {
        var joined = names.stream()
                .map(FeedText::plain)
                .filter(Objects::nonNull)
                .map(name -> MAIL.matcher(name).replaceFirst("$1"))
                .filter(name -> name.indexOf('@') < 0)
                .distinct()
                .collect(Collectors.joining(", "));
        return present(joined);
    }

    /// The absolute web address that a link from `base` leads to; null where it leads to none.
    static @Nullable String absolute(String base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        var tidy = link.strip().replace(" ", "%20");
        try {
            var url = URI.create(base).resolve(tidy);
            return isWeb(url.toString()) && url.getRawAuthority() != null ? url.toString() : null;
        } catch (IllegalArgumentException _) {
            return isWeb(tidy) ? tidy : null;
        }
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }
}
