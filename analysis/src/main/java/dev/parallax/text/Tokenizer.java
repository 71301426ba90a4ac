package dev.parallax.text;

import dev.parallax.news.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts text into tokens in one pass. Words keep inner apostrophes, hyphens and the dots of abbreviations
/// ("O'Neill", "vice-president", "U.N."); a possessive "'s" is a token of its own; numbers keep separators ("9,000.5").
final class Tokenizer {
    private Tokenizer() {}

    static List<Token> tokens(String text) {
        var found = new ArrayList<Token>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = isWordPart(c) ? wordEnd(text, at) : isPossessive(text, at) ? at + 2 : at + Character.charCount(c);
            found.add(new Token(new Span(at, end), text.substring(at, end)));
            at = end;
        }
        return List.copyOf(found);
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// The end of the word or number that starts at `start`; a possessive at its end is left for the next token.
    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                at += Character.charCount(c);
            } else if (joins(text, start, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joins(String text, int start, int at) {
        if (at + 1 >= text.length()) {
            return text.charAt(at) == '.' && isAbbreviation(text, start, at);
        }
        char c = text.charAt(at);
        boolean wordFollows = isWordPart(text.codePointAt(at + 1));
        return switch (c) {
            case '-', '‑', '&', '_' -> wordFollows;
            case '\'', '’' -> wordFollows && !isPossessive(text, at);
            case ',', ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            case '.' -> wordFollows ? isInner(text, start, at) : isAbbreviation(text, start, at);
            default -> false;
        };
    }

    /// A dot between digits ("3.5") or between the letters of an abbreviation ("U.N", "C.Africa").
    private static boolean isInner(String text, int start, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return digits || at - start == 1 || (at - start >= 3 && text.charAt(at - 2) == '.');
    }

    /// A last dot after single letters with dots between them ("U.N.", "a.m.").
    private static boolean isAbbreviation(String text, int start, int at) {
        return at - start >= 3 && text.charAt(at - 2) == '.' && Character.isLetter(text.charAt(at - 1));
    }

    /// An apostrophe right behind a word, with a single "s" behind it.
    private static boolean isPossessive(String text, int at) {
        boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
        if (!apostrophe || at == 0 || at + 1 >= text.length() || !isWordPart(text.codePointBefore(at))) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean ends = at + 2 >= text.length() || !isWordPart(text.codePointAt(at + 2));
        return (next == 's' || next == 'S') && ends;
    }
}
