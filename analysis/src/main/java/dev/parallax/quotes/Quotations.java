package dev.parallax.quotes;

import dev.parallax.news.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Finds quotations in one pass over a text. Straight, curly, German and French marks count; quotations inside
/// quotations are part of the outer one; a paragraph's end ends an open quotation. A single mark opens only where no
/// apostrophe can stand, and is no quotation if nothing closes it.
public final class Quotations {
    private static final String SINGLE = "'‘‚‹";

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int open = -1; // where the quotation under way begins

    private Quotations(String text) {
        this.text = text;
    }

    /// All outermost quotations, in order.
    public static List<Quotation> of(Text text) {
        var quotations = new Quotations(text.raw());
        for (var paragraph : text.paragraphs()) {
            quotations.read(paragraph);
        }
        return List.copyOf(quotations.found);
    }

    private void read(Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (open >= 0 && closes(text.charAt(open), i)) {
                close(i);
            } else if (opens(text.charAt(i), i) && (open < 0 || (isSingle(open) && !isSingle(i)))) {
                open = i; // a double mark shows that a single one under way was an apostrophe
            }
        }
        if (open >= 0 && !isSingle(open)) {
            found.add(new Quotation(new Span(open, paragraph.end()), new Span(open + 1, paragraph.end()), false));
        }
        open = -1;
    }

    private void close(int at) {
        if (at > open + 1) {
            found.add(new Quotation(new Span(open, at + 1), new Span(open + 1, at), true));
        }
        open = -1;
    }

    private boolean isSingle(int at) {
        return SINGLE.indexOf(text.charAt(at)) >= 0;
    }

    private boolean opens(char c, int at) {
        return switch (c) {
            case '"' -> true;
            case '“', '„', '«', '”' -> wordFollows(at);
            case '\'', '‘', '‚', '‹' -> !wordPrecedes(at) && wordFollows(at) && at + 1 < text.length();
            default -> false;
        };
    }

    private boolean closes(char opener, int at) {
        char c = text.charAt(at);
        return switch (opener) {
            case '"' -> c == '"';
            case '“', '”' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '«' -> c == '»';
            case '‹' -> c == '›';
            default -> (c == '\'' || c == '’' || c == '‘') && !wordFollows(at);
        };
    }

    private boolean wordPrecedes(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean wordFollows(int at) {
        return at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && ",.;".indexOf(text.charAt(at + 1)) < 0;
    }
}
