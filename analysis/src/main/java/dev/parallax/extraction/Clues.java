package dev.parallax.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// What a page holds that speaks of the whole of it, gathered in one walk.
final class Clues implements NodeVisitor {
    private static final List<String> META_NAMES = List.of("property", "name", "itemprop", "http-equiv");
    private static final int MOST = 200; // of each kind

    private final Map<String, String> tags = new HashMap<>(); // by their names in lower case, the first of each
    private final List<String> linkedData = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private String canonical = "";
    private String language = "";

    static Clues of(Document page) {
        var clues = new Clues();
        page.traverse(clues);
        return clues;
    }

    /// The content of the first of these `meta` tags that has one.
    Optional<String> meta(String... names) {
        return metas(names).findFirst();
    }

    /// The contents of those of these `meta` tags that have one.
    Stream<String> metas(String... names) {
        return Stream.of(names)
                .map(name -> tags.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(Predicate.not(String::isBlank));
    }

    /// The scripts of JSON-LD.
    List<String> linkedData() {
        return linkedData;
    }

    /// The texts of `h1` and, behind them, `h2`.
    List<String> headings() {
        return Stream.concat(headings("h1"), headings("h2")).toList();
    }

    Stream<String> headings(String tag) {
        return headings.stream()
                .filter(heading -> heading.normalName().equals(tag))
                .map(heading -> Spacing.line(heading.text()))
                .filter(Predicate.not(String::isEmpty));
    }

    /// What stands where a name of the author should.
    Optional<String> author() {
        return authors.stream()
                .map(element -> Spacing.line(element.text()))
                .filter(Predicate.not(String::isEmpty))
                .findFirst();
    }

    /// The values of `time` elements.
    List<String> times() {
        return times;
    }

    Optional<String> canonical() {
        return Optional.of(canonical).filter(Predicate.not(String::isBlank));
    }

    Optional<String> language() {
        return Optional.of(language).filter(Predicate.not(String::isBlank));
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "html" -> language = language.isEmpty() ? element.attr("lang") : language;
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1", "h2" -> add(headings, element);
            case "time" -> add(times, element.attr("datetime"));
            default -> author(element);
        }
    }

    private void meta(Element tag) {
        var content = Spacing.line(tag.attr("content"));
        for (var name : META_NAMES) {
            if (!content.isEmpty() && tag.hasAttr(name)) {
                tags.putIfAbsent(tag.attr(name).toLowerCase(Locale.ROOT), content);
            }
        }
    }

    private void link(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = link.absUrl("href");
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
            add(linkedData, script.data());
        }
    }

    private void author(Element element) {
        if (element.attributesSize() > 0
                && (element.attr("rel").equals("author")
                        || element.attr("itemprop").equals("author")
                        || element.hasClass("byline"))) {
            add(authors, element);
        }
    }

    private static <T> void add(List<T> list, T item) {
        if (list.size() < MOST) {
            list.add(item);
        }
    }
}
