package dev.parallax.entities;

import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Entity;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A plain recognizer without a model: known names first, then runs of capitals typed by their words.
final class Capitals implements Recognizer {
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "army",
            "bank",
            "group",
            "university",
            "party",
            "league",
            "council",
            "commission",
            "court",
            "agency",
            "office",
            "board",
            "union",
            "guild",
            "airways",
            "chemicals",
            "holdings",
            "partners",
            "fund",
            "times",
            "post",
            "gazette",
            "radio",
            "news",
            "courier",
            "police",
            "department",
            "association",
            "committee");
    private final Gazetteer gazetteer;
    private final Demonyms demonyms;

    Capitals(Gazetteer gazetteer, Demonyms demonyms) {
        this.gazetteer = gazetteer;
        this.demonyms = demonyms;
    }

    @Override
    public List<Name> names(Text text) {
        var names = new ArrayList<Name>();
        var lower = new java.util.HashSet<String>();
        text.tokens().stream().filter(t -> !t.isCapitalised()).forEach(t -> lower.add(t.text()));
        for (var sentence : text.sentences()) {
            int at = sentence.first();
            while (at < sentence.end()) {
                int next = name(text, sentence, at, lower, names);
                at = Math.max(next, at + 1);
            }
        }
        return names;
    }

    private int name(Text text, Sentence sentence, int at, Set<String> lower, List<Name> names) {
        var tokens = text.tokens();
        var known = gazetteer.match(tokens, at, sentence.end());
        int run = at;
        while (run < sentence.end() && isNameWord(tokens.get(run), run == sentence.first(), lower)) {
            run++;
        }
        if (known.isPresent() && known.get().end() >= run) {
            names.add(Name.of(text, at, known.get().end(), known.get().known().type()));
            return known.get().end();
        }
        if (run > at) {
            names.add(Name.of(text, at, run, type(tokens.subList(at, run))));
        }
        return run;
    }

    private boolean isNameWord(Token token, boolean first, Set<String> lower) {
        return token.isCapitalised()
                && token.text().length() > 1
                && !demonyms.isKnown(token.text())
                && !(first
                        && (lower.contains(token.text().toLowerCase(Locale.ROOT))
                                || Set.of("The", "It", "He", "She", "They", "We", "But", "And", "In", "On", "A", "As")
                                        .contains(token.text())));
    }

    private static Entity.Type type(List<Token> run) {
        if (run.stream().anyMatch(t -> BODIES.contains(t.text().toLowerCase(Locale.ROOT)))) {
            return Entity.Type.ORGANIZATION;
        }
        return run.size() > 1 ? Entity.Type.PERSON : Entity.Type.LOCATION;
    }
}
