package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import org.jspecify.annotations.Nullable;

/// A paragraph, heading, list item or other stretch of text that stands by itself; `linked` counts its characters that
/// are links; `cut` is what kind of furniture it is, null where it is thought the article's own.
record Block(Shape shape, String text, int linked, Cut.@Nullable Kind cut) {

    private static final double DENSE = 2.5; // letters of an alphabet that one such character is worth

    enum Shape {
        PARAGRAPH,
        HEADING,
        ITEM,
        CAPTION,
        /// Text right in a container, a table cell or the like.
        LOOSE
    }

    static Block paragraph(String text) {
        return new Block(Shape.PARAGRAPH, text, 0, null);
    }

    Block as(Cut.@Nullable Kind kind) {
        return new Block(shape, text, linked, kind);
    }

    boolean isKept() {
        return cut == null;
    }

    int length() {
        return text.length();
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean hasQuotes() {
        return text.chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0);
    }

    /// Whether it reads like a sentence or more of running text.
    boolean isProse() {
        boolean flows = shape == Shape.PARAGRAPH || shape == Shape.LOOSE || shape == Shape.ITEM;
        double dense = Wording.isDense(text) ? DENSE : 1;
        return flows
                && linkDensity() < 0.5
                && (length() * dense >= 100 || (length() * dense >= 40 && Wording.endsSentence(text)));
    }
}
