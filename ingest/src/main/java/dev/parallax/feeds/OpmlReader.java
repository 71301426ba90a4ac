package dev.parallax.feeds;

import com.rometools.opml.feed.opml.Opml;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.opml.io.impl.OPML20Parser;
import com.rometools.rome.io.FeedException;
import dev.parallax.news.Bytes;
import dev.parallax.xml.UnreadableXml;
import dev.parallax.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads OPML, the lists of feeds that feed readers export.
public final class OpmlReader {
    private static final int LIMIT = 100_000; // feeds

    private OpmlReader() {}

    /// The feeds of the list, in its order; headings without a feed are not among them.
    public static List<OpmlFeed> read(Bytes bytes) throws UnreadableFeed {
        try {
            var xml = Xml.of(bytes, null, "");
            if (!xml.name().equals("opml")) {
                throw new UnreadableFeed("document must be OPML but begins with <" + xml.name() + ">");
            }
            if (xml.cut()) {
                throw new UnreadableFeed("list of feeds must be complete but breaks off");
            }
            return feeds(opml(xml));
        } catch (UnreadableXml e) {
            throw new UnreadableFeed(e.reason());
        }
    }

    private static Opml opml(Xml xml) throws UnreadableFeed {
        try {
            var feed = new OPML20Parser().parse(new JdomTree(LIMIT).of(xml, ""), false, Locale.ENGLISH);
            return (Opml) feed;
        } catch (FeedException e) {
            throw new UnreadableFeed("document must be OPML but is not to be understood: " + e.getMessage());
        } catch (RuntimeException _) { // ROME trips over what is missing
            throw new UnreadableFeed("document must be OPML but lacks parts that every list of feeds has");
        }
    }

    private static List<OpmlFeed> feeds(Opml opml) {
        return opml.getOutlines().stream()
                .flatMap(outline -> feeds(outline, List.of()))
                .limit(LIMIT)
                .toList();
    }

    private static Stream<OpmlFeed> feeds(Outline outline, List<String> above) {
        var address = FeedText.absolute("", address(outline));
        var name = name(outline);
        if (address != null) {
            var language = FeedText.present(outline.getAttributeValue("language"));
            return Stream.of(new OpmlFeed(address, name, language, above));
        }
        var path = new ArrayList<>(above);
        Stream.ofNullable(name).forEach(path::add);
        return outline.getChildren().stream().flatMap(child -> feeds(child, path));
    }

    private static @Nullable String address(Outline outline) {
        return outline.getXmlUrl() == null ? outline.getUrl() : outline.getXmlUrl();
    }

    private static @Nullable String name(Outline outline) {
        var title = FeedText.plain(outline.getTitle());
        return title == null ? FeedText.plain(outline.getText()) : title;
    }
}
