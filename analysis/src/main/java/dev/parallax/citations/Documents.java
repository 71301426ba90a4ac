package dev.parallax.citations;

import dev.parallax.gazetteer.Fold;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Citation;
import dev.parallax.news.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Finds documents named as sources: "according to a leaked memo", "in the ministry's report".
final class Documents {
    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "its", "his", "her", "their");
    private static final Set<String> SAID = Set.of("said", "says", "wrote", "stated");

    private final Set<String> nouns = new HashSet<>();

    Documents() {
        Table.lines(Documents.class, "documents.txt").stream().map(Fold::of).forEach(nouns::add);
    }

    List<Citation> find(Text text) {
        var words = text.tokens().stream().map(token -> Fold.of(token.text())).toList();
        var found = new ArrayList<Citation>();
        for (int at = 1; at + 1 < words.size(); at++) {
            boolean accordingTo =
                    words.get(at - 1).equals("according") && words.get(at).equals("to");
            boolean saidIn = SAID.contains(words.get(at - 1)) && words.get(at).equals("in");
            if (accordingTo || saidIn) {
                int start = at + (ARTICLES.contains(words.get(at + 1)) ? 2 : 1);
                noun(words, start).ifPresent(noun -> found.add(document(text, start, noun)));
            }
        }
        return found;
    }

    /// The index of the document's word, with only words between it and `start`.
    private OptionalInt noun(List<String> words, int start) {
        for (int i = start; i < Math.min(words.size(), start + LONGEST); i++) {
            if (nouns.contains(words.get(i))) {
                return OptionalInt.of(i);
            }
            var word = words.get(i);
            if (word.isEmpty() || ",.;:()".contains(word) || word.equals("to") || word.equals("from")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static Citation document(Text text, int start, int noun) {
        var span = new Span(
                text.tokens().get(start).start(), text.tokens().get(noun).end());
        return new Citation(
                null, span.of(text.raw()).replaceAll("\\s+", " "), Citation.Kind.DOCUMENT, text.part(), span);
    }
}
