package dev.parallax.documents;

import dev.parallax.xml.Xml;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Reads NewsML-G2, IPTC's news in XML: a news item, or a message with several.
public final class NewsMl {
    private static final Set<String> ITEMS =
            Set.of("newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private NewsMl() {}

    /// One item of a message: an article, or the reason why it is none.
    public sealed interface Item {
        record Found(NewsDocument document) implements Item {}

        record Refused(String guid, String reason) implements Item {}
    }

    public static boolean isNewsMl(Xml xml) {
        return xml.name().equals("newsmessage") || ITEMS.contains(xml.name());
    }

    /// What the document holds, in its order.
    public static List<Item> read(Xml xml) throws UnreadableDocument {
        var items = xml.name().equals("newsmessage") ? items(xml.root()) : List.of(xml.root());
        if (items.isEmpty()) {
            throw new UnreadableDocument("news message must hold at least one item but holds none");
        }
        return items.stream().map(NewsMl::read).toList();
    }

    private static List<Element> items(Element message) {
        return message.children().stream()
                .flatMap(child -> Xml.localName(child).equals("itemset") ? child.children().stream() : Stream.of(child))
                .filter(child -> ITEMS.contains(Xml.localName(child)))
                .toList();
    }

    private static Item read(Element item) {
        try {
            if (!Xml.localName(item).equals("newsitem")) {
                throw new UnreadableDocument("item must be a newsItem but is a " + item.tagName());
            }
            return new Item.Found(NewsMlItem.read(item));
        } catch (UnreadableDocument e) {
            return new Item.Refused(item.attr("guid"), e.reason());
        }
    }
}
