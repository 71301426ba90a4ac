package dev.parallax.extraction;

import dev.parallax.extraction.PageBlocks.Range;
import dev.parallax.news.Content.Cut;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Marks blocks whose elements say that they are furniture: by tag, by words in class and id, by being hidden.
/// An element that holds much of the page's prose is not believed.
final class PageLabels {
    private static final double TOO_MUCH = 0.4; // share of the page's prose

    private final Map<String, Cut.Kind> hints = new HashMap<>();

    PageLabels() {
        for (var entry : Lexicon.lines("page-hints.txt")) {
            var parts = entry.split("\t");
            hints.put(parts[1], Cut.Kind.valueOf(parts[0]));
        }
    }

    void mark(PageBlocks page) {
        var prose = proseUpTo(page.blocks());
        int all = prose[prose.length - 1];
        page.ranges().forEach((element, range) -> {
            var kind = kind(element);
            if (kind != null && prose[range.to()] - prose[range.from()] <= all * TOO_MUCH) {
                mark(page.blocks(), range, kind);
            }
        });
    }

    private static void mark(List<Block> blocks, Range range, Cut.Kind kind) {
        for (int i = range.from(); i < range.to(); i++) {
            var block = blocks.get(i);
            blocks.set(i, block.isKept() ? block.as(kind) : block);
        }
    }

    /// Characters of prose before each block, and in all.
    private static int[] proseUpTo(List<Block> blocks) {
        var sums = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (blocks.get(i).isProse() ? blocks.get(i).length() : 0);
        }
        return sums;
    }

    private Cut.@Nullable Kind kind(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "menu" -> Cut.Kind.NAVIGATION;
            case "aside" -> Cut.Kind.RELATED;
            case "figure", "figcaption" -> Cut.Kind.CAPTION;
            case "form" -> Cut.Kind.PROMOTION;
            case "address" -> Cut.Kind.OTHER;
            case "html", "body", "main", "article" -> null;
            default -> isHidden(element) ? Cut.Kind.OTHER : hinted(element);
        };
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none");
    }

    private Cut.@Nullable Kind hinted(Element element) {
        var names = element.className() + " " + element.id() + " " + element.attr("role");
        for (var word : names.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+")) {
            var kind = hints.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
