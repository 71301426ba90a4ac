package dev.parallax.feeds;

import java.util.HashMap;
import java.util.Map;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attributes;

/// The prefixes known at a place of a document, and what they stand for.
record Namespaces(Map<String, Namespace> known) {
    static final Namespaces NONE = new Namespaces(Map.of());

    /// What feeds that forget to say so mean by these prefixes.
    private static final Map<String, String> USUAL = Map.of(
            "content", "http://purl.org/rss/1.0/modules/content/",
            "dc", "http://purl.org/dc/elements/1.1/",
            "atom", "http://www.w3.org/2005/Atom",
            "at", "http://purl.org/atompub/tombstones/1.0",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    Namespaces {
        known = Map.copyOf(known);
    }

    /// With what an element's attributes declare.
    Namespaces with(Attributes attributes) {
        var scope = new HashMap<>(known);
        for (var attribute : attributes) {
            var prefix =
                    attribute.getKey().substring(Math.min(5, attribute.getKey().length()));
            if (isDeclaration(attribute.getKey()) && isUsable(prefix.replaceFirst("^:", ""))) {
                put(scope, prefix.replaceFirst("^:", ""), attribute.getValue().strip());
            }
        }
        return scope.size() == known.size() && scope.equals(known) ? this : new Namespaces(scope);
    }

    private static void put(Map<String, Namespace> scope, String prefix, String uri) {
        if (Verifier.checkNamespaceURI(uri) == null) {
            scope.put(prefix, uri.isEmpty() ? unknown(prefix) : Namespace.getNamespace(prefix, uri));
        }
    }

    static boolean isDeclaration(String attribute) {
        return attribute.equals("xmlns") || attribute.startsWith("xmlns:");
    }

    private static boolean isUsable(String prefix) {
        boolean reserved = prefix.equals("xml") || prefix.equals("xmlns");
        return prefix.isEmpty() || (!reserved && Verifier.checkNamespacePrefix(prefix) == null);
    }

    Namespace ofElement(String prefix) {
        var space = known.get(prefix);
        if (space != null) {
            return space;
        }
        return prefix.equals("xml") ? Namespace.XML_NAMESPACE : unknown(isUsable(prefix) ? prefix : "");
    }

    /// An attribute without a prefix is in no namespace.
    Namespace ofAttribute(String prefix) {
        return prefix.isEmpty() || !(isUsable(prefix) || prefix.equals("xml"))
                ? Namespace.NO_NAMESPACE
                : ofElement(prefix);
    }

    private static Namespace unknown(String prefix) {
        return prefix.isEmpty()
                ? Namespace.NO_NAMESPACE
                : Namespace.getNamespace(prefix, USUAL.getOrDefault(prefix, "urn:unknown:" + prefix));
    }

    /// Declares all of them on an element, as some readers of feeds expect of the outermost one.
    void declareOn(Element element) {
        known.values().stream()
                .filter(space -> !space.getPrefix().equals(element.getNamespacePrefix()))
                .forEach(element::addNamespaceDeclaration);
    }
}
