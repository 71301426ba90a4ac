package dev.parallax.extraction;

import dev.parallax.news.Hints;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Does with a page what its source's owner says of it. A selector that is none selects nothing.
final class OwnerHints {
    private OwnerHints() {}

    /// Takes out of the page what is to be cut.
    static void cut(Document page, Hints hints) {
        for (var selector : hints.cut()) {
            select(page, selector).stream()
                    .filter(each -> !each.equals(page.body()))
                    .forEach(Element::remove);
        }
    }

    /// Takes the article's body out of the page, as one element; none where the owner names none or it holds no text.
    static Optional<Element> body(Document page, Hints hints) {
        var chosen = hints.body() == null ? List.<Element>of() : select(page, hints.body());
        if (chosen.stream().noneMatch(Element::hasText)) {
            return Optional.empty();
        }
        var all = Set.copyOf(chosen);
        var outer = chosen.stream().filter(each -> !isInside(each, all)).toList();
        var body = new Element("article");
        for (var each : outer) {
            body.appendElement(each.isBlock() && !each.equals(page.body()) ? each.normalName() : "div")
                    .insertChildren(0, each.childNodes());
        }
        return Optional.of(body);
    }

    private static boolean isInside(Element inner, Set<Element> chosen) {
        return inner.parents().stream().anyMatch(chosen::contains);
    }

    private static List<Element> select(Document page, String selector) {
        try {
            return page.body().select(selector);
        } catch (IllegalStateException | IllegalArgumentException _) {
            return List.of();
        }
    }
}
