package dev.parallax.text;

import dev.parallax.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts paragraphs into sentences: at `.`, `!`, `?` or `…` with what closes behind it, where what follows can begin
/// one.
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cpl", "adm", "cmdr", "gov",
            "sen", "rep", "rev", "hon", "pres", "st", "mt", "ft", "jr", "sr", "no", "vs", "vol", "inc", "corp", "co",
            "ltd", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "messrs");
    private static final String ENDS = ".!?…。！？";
    private static final String CLOSES = "\"'”’»)]";

    private Sentences() {}

    static List<Sentence> of(String text, List<Token> tokens, List<Span> paragraphs) {
        var found = new ArrayList<Sentence>();
        int token = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int first = token;
            while (token < tokens.size()
                    && tokens.get(token).start() < paragraphs.get(p).end()) {
                token++;
                if (token == tokens.size()
                        || tokens.get(token).start() >= paragraphs.get(p).end()
                        || endsBefore(text, tokens, first, token)) {
                    found.add(sentence(tokens, first, token, p));
                    first = token;
                }
            }
        }
        return List.copyOf(found);
    }

    private static Sentence sentence(List<Token> tokens, int first, int end, int paragraph) {
        var span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        return new Sentence(span, first, end, paragraph);
    }

    /// Whether a sentence that began at `first` is complete before the token at `next`.
    private static boolean endsBefore(String text, List<Token> tokens, int first, int next) {
        int last = next - 1;
        if (isCloser(tokens.get(next))
                && tokens.get(next).start() == tokens.get(last).end()) {
            return false; // the quotation mark or bracket that closes still belongs to this sentence
        }
        while (last > first && isCloser(tokens.get(last))) {
            last--;
        }
        var mark = tokens.get(last).text();
        boolean ends = ENDS.contains(mark) || (mark.endsWith(".") && mark.length() > 1);
        return ends && begins(text, tokens.get(next)) && !isAbbreviation(tokens, first, last, tokens.get(next));
    }

    private static boolean isCloser(Token token) {
        return token.text().length() == 1 && CLOSES.contains(token.text());
    }

    private static boolean begins(String text, Token next) {
        int c = text.codePointAt(next.start());
        boolean apart = next.start() > 0 && Character.isWhitespace(text.charAt(next.start() - 1));
        return apart && !Character.isLowerCase(c) && ",;:)–—-".indexOf(c) < 0;
    }

    /// "Gen. Orlan", "J. Smith" and "U.N. Secretary" go on; a dot after anything else ends.
    private static boolean isAbbreviation(List<Token> tokens, int first, int last, Token next) {
        var mark = tokens.get(last).text();
        if (mark.length() > 1) {
            return next.isCapitalised() && !mark.equals("p.m.") && !mark.equals("a.m.") && startsName(next);
        }
        if (!mark.equals(".")
                || last == first
                || tokens.get(last - 1).end() != tokens.get(last).start()) {
            return false;
        }
        var word = tokens.get(last - 1).text();
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean startsName(Token next) {
        return !Set.of("The", "It", "He", "She", "They", "We", "But", "And", "In", "On", "A", "An", "This", "That")
                .contains(next.text());
    }
}
