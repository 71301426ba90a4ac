package dev.parallax.feeds;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.feeds.Listing.Kind;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.xml.Xml;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sitemaps, by crawler-commons: for news, plain ones, indexes, and lists of addresses.
final class Sitemap {
    /// What sitemaps that forget to say so mean by these prefixes.
    private static final Map<String, String> USUAL = Map.of(
            "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9",
            "xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9",
            "xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1",
            "xmlns:video", "http://www.google.com/schemas/sitemap-video/1.1",
            "xmlns:xhtml", "http://www.w3.org/1999/xhtml");

    private final int limit;
    private final String url;

    Sitemap(int limit, String url) {
        this.limit = limit;
        this.url = url;
    }

    /// Of the document, which is changed by it.
    Listing read(Xml xml) throws UnreadableFeed {
        var problems = new ArrayList<>(xml.problems());
        int listed = xml.root().childrenSize();
        if (listed > limit) {
            xml.root().children().stream().skip(limit).toList().forEach(org.jsoup.nodes.Node::remove);
            problems.add(XmlFeed.tooMany(listed, limit));
        }
        USUAL.forEach((prefix, uri) -> {
            if (!xml.root().hasAttr(prefix)) {
                xml.root().attr(prefix, uri);
            }
        });
        var mended = xml.root().outerHtml().getBytes(StandardCharsets.UTF_8);
        return listing(parsed("application/xml", mended), problems);
    }

    /// One address a line.
    Listing readLines(Bytes bytes) throws UnreadableFeed {
        var text = bytes.toString(StandardCharsets.UTF_8);
        if (!text.lines().limit(20).allMatch(line -> line.isBlank() || FeedText.isWeb(line.strip()))) {
            throw new UnreadableFeed("document must be a feed or sitemap but is other text");
        }
        var problems = new ArrayList<String>();
        long listed = text.lines().filter(line -> !line.isBlank()).count();
        if (listed > limit) {
            problems.add(XmlFeed.tooMany((int) listed, limit));
        }
        return listing(parsed("text/plain", bytes.toArray()), problems);
    }

    private AbstractSiteMap parsed(String mediaType, byte[] bytes) throws UnreadableFeed {
        try {
            var parser = new SiteMapParser(false, true);
            parser.enableExtension(Extension.NEWS);
            return parser.parseSiteMap(mediaType, bytes, URI.create(url).toURL());
        } catch (UnknownFormatException e) {
            throw new UnreadableFeed("document must be a sitemap but is not to be understood: " + e.getMessage());
        } catch (MalformedURLException | IllegalArgumentException _) {
            throw new UnreadableFeed("sitemap must come from a web address but came from " + url);
        } catch (IOException e) {
            throw new UnreadableFeed("sitemap must be readable but was not: " + e.getMessage());
        }
    }

    private Listing listing(AbstractSiteMap parsed, List<String> problems) {
        return switch (parsed) {
            case SiteMapIndex index -> {
                var children = index.getSitemaps().stream()
                        .map(child -> child.getUrl().toString())
                        .toList();
                yield new Listing(Kind.SITEMAP_INDEX, null, null, List.of(), List.of(), children, problems);
            }
            case SiteMap map -> {
                var pages = map.getSiteMapUrls().stream().limit(limit).toList();
                var kind = pages.stream().anyMatch(page -> news(page) != null) ? Kind.NEWS_SITEMAP : Kind.SITEMAP;
                var entries = pages.stream().map(Sitemap::entry).toList();
                yield new Listing(kind, null, null, entries, List.of(), List.of(), problems);
            }
            default -> throw new AssertionError("a sitemap is a list of pages or of sitemaps");
        };
    }

    private static Entry entry(SiteMapURL page) {
        var address = page.getUrl().toString();
        var news = news(page);
        var modified = dated(page.getLastModified());
        if (news == null) {
            return new Entry(address, address, null, null, modified, null, null, null, null, null);
        }
        var published = dated(news.getPublicationDate());
        var title = FeedText.plain(news.getTitle());
        var language = FeedText.present(news.getLanguage());
        return new Entry(address, address, title, published, modified, language, null, null, null, null);
    }

    private static @Nullable NewsAttributes news(SiteMapURL page) {
        var all = page.getAttributesForExtension(Extension.NEWS);
        return all != null && all.length > 0 && all[0] instanceof NewsAttributes news ? news : null;
    }

    /// A sitemap's times must name their zone; its dates without a time, read as midnight, have none.
    private static @Nullable Dated dated(@Nullable Date date) {
        if (date == null || !FeedDate.isPlausible(date.toInstant())) {
            return null;
        }
        Instant at = date.toInstant();
        return new Dated(at, Dated.Found.FEED, !at.truncatedTo(ChronoUnit.DAYS).equals(at));
    }
}
