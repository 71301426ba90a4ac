package dev.parallax.files;

import dev.parallax.documents.NewsMl;
import dev.parallax.documents.UnreadableDocument;
import dev.parallax.feeds.FeedReader;
import dev.parallax.feeds.UnreadableFeed;
import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.xml.UnreadableXml;
import dev.parallax.xml.Xml;
import java.util.List;
import java.util.stream.Stream;

/// The articles of an XML file: a feed, NewsML-G2, or a page.
final class XmlArticles {
    private final Articles articles;

    XmlArticles(Articles articles) {
        this.articles = articles;
    }

    List<Read> of(Bytes bytes, String file) {
        try {
            return of(Xml.of(bytes, null, ""), bytes, file);
        } catch (UnreadableXml e) {
            return refused(file, e.reason(), bytes);
        } catch (UnreadableFeed e) {
            return refused(file, e.reason(), bytes);
        } catch (UnreadableDocument e) {
            return refused(file, e.reason(), bytes);
        }
    }

    private List<Read> of(Xml xml, Bytes bytes, String file) throws UnreadableFeed, UnreadableDocument {
        return switch (xml.name()) {
            case "html" -> List.of(articles.of(new Payload("text/html", bytes), file));
            case "urlset", "sitemapindex" ->
                refused(
                        file,
                        "file must hold articles but is a sitemap, which lists pages: make it one of the sources",
                        bytes);
            case "opml" ->
                refused(file, "file must hold articles but is OPML, a list of feeds: give it to the sources", bytes);
            default -> NewsMl.isNewsMl(xml) ? newsMl(xml, file) : feed(xml, bytes, file);
        };
    }

    private List<Read> feed(Xml xml, Bytes bytes, String file) throws UnreadableFeed {
        var entries = new Entries(articles, file).of(new FeedReader(Entries.LIMIT).of(xml, "")).stream();
        var cut = xml.cut() ? refused(file, "feed must be complete but breaks off", bytes) : List.<Read>of();
        return Stream.concat(entries, cut.stream()).toList();
    }

    private List<Read> newsMl(Xml xml, String file) throws UnreadableDocument {
        if (xml.cut()) {
            throw new UnreadableDocument("document must be complete but breaks off");
        }
        return NewsMl.read(xml).stream().map(item -> read(item, file)).toList();
    }

    private Read read(NewsMl.Item item, String file) {
        return switch (item) {
            case NewsMl.Item.Found found ->
                articles.of(found.document(), file + " item " + found.document().guid());
            case NewsMl.Item.Refused(var guid, var reason) ->
                articles.refused(file + " item " + guid, reason, Bytes.NONE);
        };
    }

    private List<Read> refused(String file, String reason, Bytes bytes) {
        return List.of(articles.refused(file, reason, bytes));
    }
}
