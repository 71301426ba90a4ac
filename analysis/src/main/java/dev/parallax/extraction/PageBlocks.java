package dev.parallax.extraction;

import dev.parallax.extraction.Block.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Walks a page once and cuts it into blocks, noting which of them each element holds.
final class PageBlocks implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "head",
            "button",
            "select",
            "input",
            "textarea",
            "math",
            "dialog");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Range> ranges = new LinkedHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>(); // block elements around the place we are at
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int breaks; // `br` elements after the text; two part paragraphs, and so does one after a sentence's end
    private int links; // `a` elements around the place we are at

    /// Blocks from `from` up to, not including, `to`.
    record Range(int from, int to) {}

    static PageBlocks of(Element root) {
        var walk = new PageBlocks();
        root.filter(walk);
        walk.flush();
        return walk;
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The block elements in document order, each with its range.
    Map<Element, Range> ranges() {
        return ranges;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element element
            when SILENT.contains(element.normalName()) || (!element.isBlock() && Styles.hide(element)) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element element when element.normalName().equals("br") -> breaks++;
            case Element element when element.normalName().equals("a") -> links++;
            case Element element when element.isBlock() -> enter(element);
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (element.equals(open.peek())) {
                flush();
                open.pop();
                ranges.computeIfPresent(element, (_, range) -> new Range(range.from(), blocks.size()));
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        flush();
        open.push(element);
        ranges.put(element, new Range(blocks.size(), blocks.size()));
    }

    private void append(String words) {
        if (breaks > 0 && words.isBlank()) {
            return;
        }
        if (breaks > 1 || (breaks == 1 && endsSentence())) {
            flush();
        } else if (breaks == 1) {
            text.append(' ');
        }
        breaks = 0;
        text.append(words);
        linked += links > 0 ? words.strip().length() : 0;
    }

    /// Looks at the last characters alone, since a block may have many breaks.
    private boolean endsSentence() {
        return Wording.endsSentence(
                text.substring(Math.max(0, text.length() - 20)).strip());
    }

    /// Ends the block under way.
    private void flush() {
        var line = Spacing.line(text.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(shape(), line, Math.min(linked, line.length()), null));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Shape shape() {
        var element = open.peek();
        return switch (element == null ? "" : element.normalName()) {
            case "p", "blockquote", "pre", "q" -> Shape.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Shape.HEADING;
            case "li", "dt", "dd" -> Shape.ITEM;
            case "figcaption" -> Shape.CAPTION;
            default -> Shape.LOOSE;
        };
    }
}
