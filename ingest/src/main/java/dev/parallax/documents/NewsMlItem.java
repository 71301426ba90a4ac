package dev.parallax.documents;

import dev.parallax.feeds.StatusWord;
import dev.parallax.news.Dated;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import dev.parallax.news.WrittenDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads one `newsItem` of NewsML-G2.
final class NewsMlItem {
    private NewsMlItem() {}

    static NewsDocument read(Element item) throws UnreadableDocument {
        var guid = Elements.attribute(item, "guid")
                .orElseThrow(() -> new UnreadableDocument("newsItem must have a guid but has none"));
        var meta = Elements.find(item, "itemMeta").orElseGet(() -> new Element("itemMeta"));
        var content = Elements.find(item, "contentMeta").orElseGet(() -> new Element("contentMeta"));
        var status = status(meta);
        if (status == Status.USABLE) {
            mustBeText(meta);
        }
        var body = status == Status.USABLE ? NewsMlBody.of(item) : NewsMlBody.NONE;
        return new NewsDocument(
                guid,
                status,
                url(guid, meta),
                outlet(item, meta, content),
                byline(content),
                Elements.text(content, "headline").orElse(body.title()),
                language(item, content),
                date(meta, "firstCreated")
                        .or(() -> date(content, "contentCreated"))
                        .or(() -> date(meta, "versionCreated"))
                        .orElse(null),
                date(meta, "versionCreated").orElse(null),
                Elements.text(content, "subject", "name").orElse(null),
                status == Status.USABLE ? body.payload() : Payload.NONE);
    }

    private static Status status(Element meta) {
        return Elements.find(meta, "pubStatus")
                .flatMap(status -> Elements.attribute(status, "qcode", "uri"))
                .map(code -> StatusWord.of(code.substring(code.lastIndexOf('/') + 1)))
                .orElse(Status.USABLE);
    }

    private static void mustBeText(Element meta) throws UnreadableDocument {
        var kind = Elements.find(meta, "itemClass")
                .flatMap(element -> Elements.attribute(element, "qcode", "uri"))
                .orElse("ninat:text");
        if (!kind.endsWith("text") && !kind.endsWith("composite")) {
            throw new UnreadableDocument("item class must be text but was " + Fields.shortened(kind));
        }
    }

    private static @Nullable String url(String guid, Element meta) {
        return Elements.children(meta, "link")
                .filter(link -> link.attr("rel").endsWith("canonical")
                        || link.attr("rel").endsWith("publicURL"))
                .map(link -> link.attr("href"))
                .filter(NewsMlItem::isWeb)
                .findFirst()
                .orElse(isWeb(guid) ? guid : null);
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /// Who is credited, else who sends it, else who holds the rights.
    private static String outlet(Element item, Element meta, Element content) {
        return Elements.text(content, "creditline")
                .or(() -> Elements.text(content, "infoSource", "name"))
                .or(() -> Elements.text(meta, "provider", "name"))
                .or(() -> Elements.find(meta, "provider").flatMap(provider -> Elements.attribute(provider, "literal")))
                .or(() -> Elements.text(item, "rightsInfo", "copyrightHolder", "name"))
                .orElse("");
    }

    private static @Nullable String byline(Element content) {
        var creators = Elements.children(content, "creator")
                .flatMap(creator -> Elements.text(creator, "name").stream())
                .collect(Collectors.joining(", "));
        return Elements.text(content, "by").orElse(creators.isEmpty() ? null : creators);
    }

    private static @Nullable String language(Element item, Element content) {
        return Elements.find(content, "language")
                .flatMap(language -> Elements.attribute(language, "tag"))
                .or(() -> Elements.attribute(item, "xml:lang"))
                .orElse(null);
    }

    private static Optional<Dated> date(Element parent, String name) {
        return Elements.text(parent, name).flatMap(text -> WrittenDate.parse(text, Dated.Found.GIVEN));
    }
}
