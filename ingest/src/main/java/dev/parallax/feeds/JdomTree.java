package dev.parallax.feeds;

import dev.parallax.xml.Xml;
import dev.parallax.xml.XmlCharacters;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A document in the form that ROME takes, made from the one that jsoup mended; of the elements that list articles no
/// more than `limit` are taken over.
final class JdomTree {
    private static final Set<String> LISTED = Set.of("item", "entry", "deleted-entry");

    private final int limit;
    private int listed;

    JdomTree(int limit) {
        this.limit = limit;
    }

    /// How many entries the document had, those left out included.
    int listed() {
        return listed;
    }

    Document of(Xml xml, String url) {
        var document = new Document(element(xml.root(), Namespaces.NONE));
        Namespaces.NONE.with(xml.root().attributes()).declareOn(document.getRootElement());
        document.setBaseURI(url);
        return document;
    }

    private Element element(org.jsoup.nodes.Element from, Namespaces above) {
        var scope = above.with(from.attributes());
        var element = new Element(local(from.tagName()), scope.ofElement(prefix(from.tagName())));
        from.attributes().forEach(attribute -> copy(attribute, element, scope));
        from.childNodes().forEach(child -> copy(child, element, scope));
        return element;
    }

    private static void copy(Attribute from, Element to, Namespaces scope) {
        var name = local(from.getKey());
        var space = scope.ofAttribute(prefix(from.getKey()));
        if (!Namespaces.isDeclaration(from.getKey()) && to.getAttribute(name, space) == null) {
            to.setAttribute(name, XmlCharacters.only(from.getValue()), space);
        }
    }

    private void copy(Node from, Element to, Namespaces scope) {
        switch (from) {
            case TextNode text -> to.addContent(XmlCharacters.only(text.getWholeText()));
            case org.jsoup.nodes.Element child when isTaken(child) -> to.addContent(element(child, scope));
            default -> {}
        }
    }

    private boolean isTaken(org.jsoup.nodes.Element child) {
        return !LISTED.contains(Xml.localName(child)) || ++listed <= limit;
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon <= 0 ? "" : name.substring(0, colon);
    }

    private static String local(String name) {
        var local = name.substring(name.indexOf(':') + 1);
        return Verifier.checkElementName(local) == null ? local : "unnamed";
    }
}
