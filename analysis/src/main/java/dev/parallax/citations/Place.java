package dev.parallax.citations;

import dev.parallax.gazetteer.Fold;
import dev.parallax.news.Span;
import dev.parallax.text.Text;

/// Where a name stands: its tokens in the text, and the words around them.
record Place(Text text, Span span, int first, int end) {

    static Place of(Text text, Span span) {
        return new Place(
                text, span, text.tokenAt(span.start()), text.tokenAt(Math.max(span.start(), span.end() - 1)) + 1);
    }

    /// The folded word `distance` tokens before the name, counted from 1; empty where there is none.
    String before(int distance) {
        return word(first - distance);
    }

    String after(int distance) {
        return word(end - 1 + distance);
    }

    private String word(int token) {
        return token < 0 || token >= text.tokens().size()
                ? ""
                : Fold.of(text.tokens().get(token).text());
    }
}
