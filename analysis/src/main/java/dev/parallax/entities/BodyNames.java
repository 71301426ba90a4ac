package dev.parallax.entities;

import dev.parallax.gazetteer.Demonyms;
import dev.parallax.news.Entity;
import dev.parallax.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Puts right the edges of organisations' names: takes two apart that share a word ("Russian Foreign and Defense
/// Ministries"), and goes on where a name goes on ("Coalition of Patriots" + "for Change").
final class BodyNames {
    private static final Map<String, String> SINGULAR = Map.of(
            "Ministries", "Ministry",
            "Departments", "Department",
            "Committees", "Committee",
            "Commissions", "Commission",
            "Universities", "University",
            "Courts", "Court",
            "Parties", "Party",
            "Councils", "Council");
    private static final Set<String> JOINTS = Set.of("for", "of", "on");
    private static final Set<String> HEADS = Set.of(
            "Agency",
            "Alliance",
            "Association",
            "Bureau",
            "Campaign",
            "Center",
            "Centre",
            "Coalition",
            "Commission",
            "Committee",
            "Congress",
            "Council",
            "Department",
            "Directorate",
            "Federation",
            "Foundation",
            "Front",
            "Fund",
            "Institute",
            "Ministry",
            "Movement",
            "Office",
            "Organisation",
            "Organization",
            "Party",
            "Society",
            "Union");

    private final Demonyms demonyms;

    BodyNames(Demonyms demonyms) {
        this.demonyms = demonyms;
    }

    List<Name> correct(List<Name> names) {
        return names.stream()
                .flatMap(name -> name.type() == Entity.Type.ORGANIZATION ? split(whole(name)) : Stream.of(name))
                .toList();
    }

    private static Name whole(Name name) {
        var tokens = name.text().tokens();
        boolean headed = name.tokens().anyMatch(token -> HEADS.contains(token.text()));
        int end = name.end();
        if (headed && end + 1 < tokens.size() && JOINTS.contains(tokens.get(end).text())) {
            end++;
            while (end < tokens.size() && tokens.get(end).isCapitalised()) {
                end++;
            }
            end = end == name.end() + 1 ? name.end() : end;
        }
        return end == name.end() ? name : Name.of(name.text(), name.first(), end, name.type());
    }

    private Stream<Name> split(Name name) {
        var words = name.tokens().map(Token::text).toList();
        int and = words.indexOf("and");
        var body = SINGULAR.get(words.getLast());
        if (body == null || and < 1 || and != words.lastIndexOf("and")) {
            return Stream.of(name);
        }
        var owner = and > 1 && demonyms.isKnown(words.getFirst()) ? words.getFirst() + " " : "";
        var second = String.join(" ", words.subList(and + 1, words.size() - 1));
        return Stream.of(
                Name.of(name.text(), name.first(), name.first() + and, name.type())
                        .called(String.join(" ", words.subList(0, and)) + " " + body),
                Name.of(name.text(), name.first() + and + 1, name.end(), name.type())
                        .called(owner + second + " " + body));
    }
}
