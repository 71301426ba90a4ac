package dev.parallax.entities;

import dev.parallax.gazetteer.Words;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Span;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name in a text, before the names of one thing are joined: the tokens from `first` up to, not including, `end`.
/// `called` is what it names in full: mostly as written, but the "Defense Ministries" of "Foreign and Defense
/// Ministries"
/// are called "Defense Ministry". `words` are its folded words, without a leading "the". `leaning` says how much speaks
/// for each type beyond what speaks for its own, in logarithms of odds; it is empty where nothing was weighed.
public record Name(
        Text text,
        int first,
        int end,
        Entity.Type type,
        String called,
        List<String> words,
        Map<Entity.Type, Double> leaning) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public static Name of(Text text, int first, int end, Entity.Type type) {
        var written = span(text, first, end).of(text.raw()).strip();
        var words = Words.of(text.tokens().subList(first, end));
        return new Name(text, first, end, type, SPACE.matcher(written).replaceAll(" "), words, Map.of());
    }

    private static Span span(Text text, int first, int end) {
        return new Span(
                text.tokens().get(first).start(), text.tokens().get(end - 1).end());
    }

    Name called(String name) {
        return new Name(text, first, end, type, name, Words.of(name), leaning);
    }

    Name as(Entity.Type other) {
        return new Name(text, first, end, other, called, words, leaning);
    }

    public Name leaning(Map<Entity.Type, Double> leanings) {
        return new Name(text, first, end, type, called, words, leanings);
    }

    Stream<Token> tokens() {
        return text.tokens().subList(first, end).stream();
    }

    public Span span() {
        return span(text, first, end);
    }

    Mention mention() {
        return new Mention(text.part(), span());
    }
}
