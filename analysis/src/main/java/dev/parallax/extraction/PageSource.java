package dev.parallax.extraction;

import dev.parallax.news.Publication;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whose page it is: the host of its address, else the outlet.
final class PageSource {
    private PageSource() {}

    /// Empty where nothing tells.
    static String of(Publication given, Facts facts) {
        var host = host(given.url() == null ? facts.url() : given.url());
        return host.isEmpty() ? given.outlet() : host;
    }

    private static String host(@Nullable String url) {
        try {
            var host = url == null ? null : new URI(url).getHost();
            var lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException _) {
            return "";
        }
    }
}
