package dev.parallax.feeds;

import dev.parallax.compression.Gzip;
import dev.parallax.news.Bytes;
import dev.parallax.xml.UnreadableXml;
import dev.parallax.xml.Xml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads feeds (RSS, Atom, JSON Feed) and sitemaps (for news, plain ones, indexes), packed or not, told apart by what
/// they hold. No more than `limit` entries are taken, the first ones: feeds list the newest first.
public final class FeedReader {
    public static final int LIMIT = 5_000;
    private static final int UNPACKED = 64 * 1024 * 1024; // bytes; a sitemap may be 50 MB long

    private final int limit;

    public FeedReader() {
        this(LIMIT);
    }

    public FeedReader(int limit) {
        this.limit = limit;
    }

    /// `contentType` is the HTTP header, where there is one; `url` is where the bytes came from, against which relative
    /// addresses are resolved.
    public Listing read(Bytes bytes, @Nullable String contentType, String url) throws UnreadableFeed {
        var plain = unpacked(bytes);
        if (plain.size() == 0) {
            throw new UnreadableFeed("feed must list articles but was empty");
        }
        return switch (first(plain)) {
            case '{' -> new JsonFeed(limit, url).read(plain);
            case 'h', 'H' -> new Sitemap(limit, url).readLines(plain);
            default -> xml(plain, contentType, url);
        };
    }

    private static Bytes unpacked(Bytes bytes) throws UnreadableFeed {
        try {
            return Gzip.isGzip(bytes) ? Gzip.unpack(bytes, UNPACKED) : bytes;
        } catch (IOException e) {
            throw new UnreadableFeed("feed must be packed as gzip but cannot be unpacked: " + e.getMessage());
        }
    }

    /// The first character after white space and a byte order mark.
    private static char first(Bytes bytes) {
        var text = bytes.first(400).toString(StandardCharsets.UTF_8).strip();
        var begin = text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
        return begin.isEmpty() ? ' ' : begin.charAt(0);
    }

    private Listing xml(Bytes bytes, @Nullable String contentType, String url) throws UnreadableFeed {
        try {
            return of(Xml.of(bytes, contentType, url), url);
        } catch (UnreadableXml e) {
            throw new UnreadableFeed(e.reason());
        }
    }

    /// What an XML document lists.
    public Listing of(Xml xml, String url) throws UnreadableFeed {
        return switch (xml.name()) {
            case "rss", "rdf", "feed" -> new XmlFeed(limit, url).read(xml);
            case "urlset", "sitemapindex" -> new Sitemap(limit, url).read(xml);
            case "opml" -> throw new UnreadableFeed("document must list articles but is OPML, a list of feeds");
            case "html" -> throw new UnreadableFeed("document must be a feed or sitemap but is a web page");
            default ->
                throw new UnreadableFeed("document must be RSS, Atom or a sitemap but begins with <"
                        + shortened(xml.root().tagName()) + ">");
        };
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
