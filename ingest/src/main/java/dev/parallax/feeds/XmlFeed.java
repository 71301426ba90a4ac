package dev.parallax.feeds;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.feeds.Listing.Kind;
import dev.parallax.news.Status;
import dev.parallax.xml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;

/// RSS in all its versions and Atom, by ROME.
final class XmlFeed {
    private final int limit;
    private final String url;

    XmlFeed(int limit, String url) {
        this.limit = limit;
        this.url = url;
    }

    Listing read(Xml xml) throws UnreadableFeed {
        var kind = xml.name().equals("feed") ? Kind.ATOM : Kind.RSS;
        mend(xml);
        var tree = new JdomTree(limit);
        var document = tree.of(xml, url);
        var feed = parsed(document);
        var problems = new ArrayList<>(xml.problems());
        if (tree.listed() > limit) {
            problems.add(tooMany(tree.listed(), limit));
        }
        return listing(kind, feed, items(document.getRootElement()), problems);
    }

    static String tooMany(int listed, int limit) {
        return String.format(Locale.ROOT, "only the first %,d of %,d entries were taken", limit, listed);
    }

    private static void mend(Xml xml) throws UnreadableFeed {
        var root = xml.root();
        if (xml.name().equals("rss")) {
            root.attr("version", "2.0"); // many state none or one that never was; the last can be read like all
        } else if (root.tagName().equals("feed") && !root.hasAttr("xmlns")) {
            root.attr("xmlns", "http://www.w3.org/2005/Atom");
        }
        if (xml.cut()) {
            var entries = root.select("item, entry, *|item, *|entry");
            if (entries.size() < 2) {
                throw new UnreadableFeed("feed must be complete but breaks off before its first entry ends");
            }
            entries.getLast().remove(); // it may be a part of one
        }
    }

    private static SyndFeed parsed(Document document) throws UnreadableFeed {
        try {
            return new SyndFeedInput(false, Locale.ENGLISH).build(document);
        } catch (FeedException e) {
            throw new UnreadableFeed("document must be RSS or Atom but is not to be understood: " + e.getMessage());
        } catch (RuntimeException _) { // ROME trips over what is missing
            throw new UnreadableFeed("document must be RSS or Atom but lacks parts that every feed has");
        }
    }

    /// The elements of the entries, which say more of their dates than ROME does.
    private static List<Element> items(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().stream())
                .flatMap(parent -> parent.getChildren().stream())
                .filter(child ->
                        child.getName().equals("item") || child.getName().equals("entry"))
                .toList();
    }

    private Listing listing(Kind kind, SyndFeed feed, List<Element> items, List<String> problems) {
        var language = FeedText.present(feed.getLanguage());
        var entries = new ArrayList<Entry>();
        var deleted = new ArrayList<Deleted>(Tombstones.of(feed.getForeignMarkup()));
        boolean paired = items.size() == feed.getEntries().size();
        for (int i = 0; i < feed.getEntries().size(); i++) {
            var item = new XmlEntry(url, feed.getEntries().get(i), paired ? items.get(i) : new Element("item"));
            var status = item.status();
            item.toEntry(language).ifPresent(entry -> {
                if (status == Status.USABLE) {
                    entries.add(entry);
                } else {
                    deleted.add(new Deleted(entry.guid(), entry.url(), entry.modified(), status));
                }
            });
        }
        return new Listing(kind, FeedText.plain(feed.getTitle()), language, entries, deleted, List.of(), problems);
    }
}
