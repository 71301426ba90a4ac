package dev.parallax.extraction;

import dev.parallax.extraction.PageBlocks.Range;
import dev.parallax.news.Content.Cut;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Marks blocks whose elements say that they are furniture: by tag, by words in class and id, by being hidden.
/// An element that holds much of the page's prose is not believed.
final class PageLabels {
    private static final double TOO_MUCH = 0.4; // share of the page's prose
    private static final double FAR_TOO_MUCH = 0.9; // for comments, which may be longer than what they comment on

    private final Map<String, Label> hints = new HashMap<>();

    PageLabels() {
        for (var entry : Lexicon.lines("page-hints.txt")) {
            var parts = entry.split("\t");
            hints.put(parts[1], new Label(Cut.Kind.valueOf(parts[0]), parts.length > 2 ? FAR_TOO_MUCH : TOO_MUCH));
        }
    }

    /// A kind of furniture, and the share of the page's prose from which on it is not believed.
    private record Label(Cut.Kind kind, double limit) {}

    void mark(PageBlocks page) {
        var prose = proseUpTo(page.blocks());
        int all = prose[prose.length - 1];
        page.ranges().forEach((element, range) -> {
            var label = label(element);
            if (label != null && prose[range.to()] - prose[range.from()] <= all * label.limit()) {
                mark(page.blocks(), range, label.kind());
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

    private @Nullable Label label(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "menu" -> new Label(Cut.Kind.NAVIGATION, TOO_MUCH);
            case "aside" -> new Label(Cut.Kind.RELATED, TOO_MUCH);
            case "figure", "figcaption" -> new Label(Cut.Kind.CAPTION, TOO_MUCH);
            case "form" -> new Label(Cut.Kind.PROMOTION, TOO_MUCH);
            case "address" -> new Label(Cut.Kind.OTHER, TOO_MUCH);
            case "html", "body", "main", "article" -> null;
            default -> isHidden(element) ? new Label(Cut.Kind.OTHER, TOO_MUCH) : ElementNames.word(element, hints::get);
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || Styles.hide(element);
    }
}
