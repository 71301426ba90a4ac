package dev.parallax.entities;

import dev.parallax.gazetteer.Fold;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Span;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// A name in a text, before the names of one thing are joined: the tokens from `first` up to, not including, `end`.
/// `called` is what it names in full: mostly as written, but "Foreign" of "Foreign and Defense Ministries" is called
/// "Foreign Ministry".
public record Name(Text text, int first, int end, Entity.Type type, String called) {

    public static Name of(Text text, int first, int end, Entity.Type type) {
        var written = span(text, first, end).of(text.raw()).strip().replaceAll("\\s+", " ");
        return new Name(text, first, end, type, written);
    }

    private static Span span(Text text, int first, int end) {
        return new Span(
                text.tokens().get(first).start(), text.tokens().get(end - 1).end());
    }

    Stream<Token> tokens() {
        return text.tokens().subList(first, end).stream();
    }

    Span span() {
        return span(text, first, end);
    }

    /// The folded words, without a leading "the".
    List<String> words() {
        var words = tokens().map(Token::text)
                .map(Fold::of)
                .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
        return words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }

    Mention mention() {
        return new Mention(text.part(), span());
    }

    Name as(Entity.Type other) {
        return new Name(text, first, end, other, called);
    }
}
