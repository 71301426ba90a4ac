package dev.parallax.documents;

import dev.parallax.xml.Xml;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds elements by their names, whatever their prefixes.
final class Elements {
    private Elements() {}

    static Stream<Element> children(Element parent, String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return parent.children().stream().filter(child -> Xml.localName(child).equals(small));
    }

    /// The first element on a path of children.
    static Optional<Element> find(Element from, String... path) {
        var found = Optional.of(from);
        for (var name : path) {
            found = found.flatMap(element -> children(element, name).findFirst());
        }
        return found;
    }

    static Optional<String> text(Element from, String... path) {
        return find(from, path).map(Element::text).filter(text -> !text.isBlank());
    }

    static Optional<String> attribute(Element element, String... names) {
        return Stream.of(names)
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .findFirst();
    }
}
