package dev.parallax.text;

import dev.parallax.news.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text at empty lines; surrounding white space belongs to no paragraph.
final class Paragraphs {
    private Paragraphs() {}

    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        int start = -1; // of the paragraph under way
        int end = 0; // after its last visible character
        int breaks = 0; // line breaks since then
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (!Character.isWhitespace(c)) {
                if (start >= 0 && breaks > 1) {
                    found.add(new Span(start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
                breaks = 0;
            }
        }
        if (start >= 0) {
            found.add(new Span(start, end));
        }
        return List.copyOf(found);
    }
}
