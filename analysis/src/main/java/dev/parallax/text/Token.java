package dev.parallax.text;

import dev.parallax.news.Span;

/// A word, a number or one mark of punctuation.
public record Token(Span span, String text) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
