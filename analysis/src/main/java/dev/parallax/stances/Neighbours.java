package dev.parallax.stances;

import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who stands before and behind a place in a sentence, near enough to be the subject or the object of what it says.
final class Neighbours {
    private static final int BEFORE = 14; // tokens back to a subject
    private static final int BEHIND = 7; // tokens ahead to an object
    private static final int LINK = 4; // tokens between names of one list
    private static final Set<String> BREAKS = Set.of(";", ":", "but", "while", "although");
    private static final Set<String> AND = Set.of("and", "or");
    private static final Set<String> OBJECTS = Set.of("his", "him", "her");
    private static final Set<String> TITLES = Set.of("the", "president", "sen.", "rep.", "gov.", "mr.", "mrs.", "ms.");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "for",
            "to",
            "at",
            "on",
            "from",
            "with",
            "by",
            "about",
            "against",
            "over",
            "under",
            "near",
            "into",
            "like",
            "as",
            "than",
            "after",
            "before",
            "through",
            "toward",
            "towards",
            "via",
            "including");

    private final Stage stage;

    Neighbours(Stage stage) {
        this.stage = stage;
    }

    /// The first one named from a token on, and those listed with it.
    List<Appearance> objects(int from, Sentence sentence) {
        var objects = new ArrayList<Appearance>();
        int last = from;
        int reach = BEHIND;
        for (var next : stage.between(from, Math.min(sentence.end(), from + 4 * BEHIND))) {
            boolean listed = objects.isEmpty() || linked(last, next.first());
            if (next.first() - last > reach || !listed || stage.any(BREAKS, last, next.first())) {
                break;
            }
            objects.add(next);
            last = next.end();
            reach = LINK;
        }
        return objects;
    }

    /// The last one named before a token who is not part of something else ("the mayor of Vask"), and those listed
    /// with it.
    List<Appearance> subjects(int before, Sentence sentence) {
        var subjects = new ArrayList<Appearance>();
        int next = before;
        for (var one : stage.between(Math.max(sentence.first(), before - BEFORE), before)
                .reversed()) {
            if (stage.any(BREAKS, one.end(), next)) {
                break;
            }
            if (!subjects.isEmpty() && (next - one.end() > LINK || !linked(one.end(), next))) {
                break;
            }
            if (!subjects.isEmpty() || (one.end() <= before && canAct(one, before))) {
                subjects.add(one);
                next = one.first();
            }
        }
        return subjects;
    }

    /// Whether what stands between two names makes them a list: an "and" and what belongs to the next name, or commas.
    private boolean linked(int from, int to) {
        return stage.any(AND, from, to)
                || stage.text().tokens().subList(from, Math.max(from, to)).stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .allMatch(word -> word.equals(",") || TITLES.contains(word));
    }

    /// The one whose name ends right before a token.
    List<Appearance> justBefore(int token, Sentence sentence) {
        return stage.between(Math.max(sentence.first(), token - LINK), token).stream()
                .filter(one -> one.end() == token)
                .toList();
    }

    /// The one whose name begins at a token.
    List<Appearance> at(int token) {
        return stage.between(token, token + 1);
    }

    private boolean canAct(Appearance one, int before) {
        var word = stage.word(one.first());
        boolean owner = word.equals("his") && one.end() == before; // "his attack on Brel"
        return (!OBJECTS.contains(word) || owner) && !PREPOSITIONS.contains(leading(one.first() - 1));
    }

    /// The word before a name, its article and its title.
    private String leading(int token) {
        return stage.word(TITLES.contains(stage.word(token)) ? token - 1 : token);
    }
}
