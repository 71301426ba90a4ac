package dev.parallax.addresses;

import dev.parallax.news.Bytes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The address that a page calls its own: `rel=canonical`, else `og:url`. It is believed only where it is an address of
/// the same site, and not where it is the site's front page or a section's although the page is an article: many sites
/// give all their pages one such address.
public final class Canonical {
    private static final int READ = 100 * 1024; // bytes in which a page's head is

    private Canonical() {}

    /// Reads no more than the page's head, as UTF-8 whatever its encoding: addresses are written in ASCII.
    public static Optional<String> of(Bytes html, String pageUrl) {
        return of(html.first(READ).toString(StandardCharsets.UTF_8), pageUrl);
    }

    public static Optional<String> of(String html, String pageUrl) {
        var tags = HeadTags.in(html.substring(0, Math.min(READ, html.length())));
        if (tags.isEmpty()) {
            return Optional.empty();
        }
        var stated = stated(Jsoup.parse(tags, pageUrl)).toList();
        return address(pageUrl)
                .flatMap(page -> stated.stream()
                        .flatMap(own -> address(AmpCache.original(own)).stream())
                        .filter(own -> Site.isSame(page, own) && isBelievable(page, own))
                        .map(URI::toString)
                        .findFirst());
    }

    private static Stream<String> stated(Document head) {
        var links = head.select("link[rel~=(?i)\\bcanonical\\b][href]").stream().map(link -> link.absUrl("href"));
        var tags = head.select("meta[property=og:url][content]").stream().map(tag -> tag.absUrl("content"));
        return Stream.concat(links, tags);
    }

    private static Optional<URI> address(String url) {
        try {
            var uri = URI.create(url.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isBelievable(URI page, URI canonical) {
        var from = PagePath.of(page);
        var to = PagePath.of(canonical);
        return to.isRoot() ? from.isRoot() : to.isOfArticle() || !from.isOfArticle() || to.depth() >= from.depth();
    }
}
