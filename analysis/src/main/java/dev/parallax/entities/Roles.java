package dev.parallax.entities;

import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Fold;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Span;
import dev.parallax.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The offices that an article gives a person: before the name ("deputy foreign minister Mikhail Bogdanov") and behind
/// it ("Mikhail Bogdanov, the deputy foreign minister").
final class Roles {
    private static final int LONGEST = 9;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "our");
    private static final Set<String> PLAIN = Set.of("mr", "mrs", "ms", "miss", "mx", "sir", "herr", "frau", "st");

    private final Set<String> offices = words("offices.txt");
    private final Set<String> before = words("titles.txt", "offices.txt", "role-modifiers.txt");
    private final Demonyms demonyms;

    Roles(Demonyms demonyms) {
        this.demonyms = demonyms;
        before.removeAll(PLAIN);
    }

    private static Set<String> words(String... lists) {
        var words = new HashSet<String>();
        Stream.of(lists)
                .flatMap(list -> Table.lines(Roles.class, list).stream())
                .map(Fold::of)
                .forEach(words::add);
        return words;
    }

    List<String> of(Thing thing) {
        return thing.isPerson()
                ? thing.names().stream()
                        .flatMap(name -> Stream.of(before(name), after(name)))
                        .filter(role -> !role.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    private String before(Name name) {
        int start = name.first();
        while (start > 0 && name.first() - start < LONGEST && before.contains(word(name, start - 1))) {
            start--;
        }
        return start < name.first() && isOffice(word(name, name.first() - 1)) ? written(name, start, name.first()) : "";
    }

    private boolean isOffice(String word) {
        return offices.contains(word) || !Set.of("former", "new", "outgoing").contains(word);
    }

    /// What stands between commas behind the name, where one of its words is an office.
    private String after(Name name) {
        var tokens = name.text().tokens();
        int start = name.end() + 1;
        if (start >= tokens.size() || !tokens.get(name.end()).text().equals(",")) {
            return "";
        }
        start += ARTICLES.contains(word(name, start)) ? 1 : 0;
        int end = start;
        while (end < tokens.size() && end - start < LONGEST && goesOn(tokens.get(end))) {
            end++;
        }
        boolean closed = end < tokens.size() && !goesOn(tokens.get(end));
        boolean office = tokens.subList(start, end).stream().anyMatch(t -> offices.contains(Fold.of(t.text())));
        return closed && office ? written(name, start, end) : "";
    }

    private static boolean goesOn(Token token) {
        return (token.isWord()
                        && !Set.of("who", "whose", "said", "says", "told").contains(token.text()))
                || token.text().startsWith("'")
                || token.text().startsWith("’");
    }

    private String written(Name name, int start, int end) {
        int from = start < end - 1
                        && demonyms.isKnown(name.text().tokens().get(start).text())
                ? start + 1
                : start;
        var tokens = name.text().tokens();
        return new Span(tokens.get(from).start(), tokens.get(end - 1).end())
                .of(name.text().raw())
                .replaceAll("\\s+", " ");
    }

    private static String word(Name name, int token) {
        return Fold.of(name.text().tokens().get(token).text());
    }
}
