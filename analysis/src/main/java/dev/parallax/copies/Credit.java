package dev.parallax.copies;

import dev.parallax.news.Article;
import dev.parallax.news.Citation;
import dev.parallax.news.Part;
import java.util.Locale;
import java.util.Optional;

/// The news agency whose work an article says it prints: in its byline, or in the brackets of its dateline
/// ("PARIS, March 5 (Reuters) —"). An agency is no copyist of itself, and one that is merely quoted gets no credit.
public final class Credit {
    private static final int DATELINE = 80;

    private Credit() {}

    /// The agency's name in lower case.
    public static Optional<String> of(Article article) {
        return article.annotations().citations().stream()
                .filter(c -> c.kind() == Citation.Kind.AGENCY)
                .filter(c -> inDateline(article, c) || inByline(article, c))
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .filter(agency ->
                        !article.publication().outlet().toLowerCase(Locale.ROOT).contains(agency))
                .findFirst();
    }

    private static boolean inDateline(Article article, Citation citation) {
        var text = article.content().text();
        int start = citation.span().start();
        int end = citation.span().end();
        return citation.in() == Part.TEXT
                && end <= Math.min(DATELINE, text.length() - 1)
                && start > 0
                && text.charAt(start - 1) == '('
                && text.charAt(end) == ')';
    }

    private static boolean inByline(Article article, Citation citation) {
        var byline = article.publication().byline();
        return byline != null
                && byline.toLowerCase(Locale.ROOT).contains(citation.name().toLowerCase(Locale.ROOT));
    }
}
