package dev.parallax.news;

import java.util.List;

/// The words of an article: title, body in paragraphs separated by an empty line, language (BCP 47, `und` when
/// unsure), and what was cut from the page as no part of the article, in reading order: at most the first 40,000
/// characters of it, 2,000 of each stretch.
public record Content(String title, String text, String language, List<Cut> cuts) {
    public Content {
        cuts = List.copyOf(cuts);
    }

    public String of(Part part) {
        return part == Part.TITLE ? title : text;
    }

    /// A stretch of the page that is not the article's: its kind and its words.
    public record Cut(Kind kind, String text) {
        public enum Kind {
            NAVIGATION,
            PROMOTION,
            DONATION,
            RELATED,
            CAPTION,
            TAIL,
            OTHER
        }
    }
}
