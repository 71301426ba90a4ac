package dev.parallax.citations;

import dev.parallax.gazetteer.Fold;
import dev.parallax.gazetteer.Table;
import java.util.HashSet;
import java.util.Set;

/// Whether a medium at a place is the channel of something: told to it, reported by it, or its credit line.
final class Channels {
    private static final int NEAR = 5;
    private static final Set<String> TO = Set.of("told", "to", "with", "by", "via", "on", "in", "from");
    private static final Set<String> GIVEN_TO =
            Set.of("said", "says", "speaking", "spoke", "interview", "statement", "according", "comments", "remarks");
    private static final Set<String> DONE_BY = Set.of(
            "reported",
            "quoted",
            "cited",
            "reached",
            "contacted",
            "seen",
            "obtained",
            "published",
            "reviewed",
            "aired",
            "broadcast",
            "carried",
            "interviewed",
            "reporting",
            "asked",
            "approached");

    private final Set<String> verbs = new HashSet<>();

    Channels() {
        Table.lines(Channels.class, "report-verbs.txt").stream().map(Fold::of).forEach(verbs::add);
    }

    boolean carries(Place place) {
        return isCredit(place) || reports(place) || isTold(place);
    }

    /// "(AP) —" and "TELPRESS. —": a line that credits the text to an agency.
    static boolean isCredit(Place place) {
        boolean bracketed = place.before(1).equals("(") && place.after(1).equals(")");
        return bracketed && (place.after(2).equals("—") || place.after(2).equals("-"));
    }

    /// A verb of reporting behind the name, an adverb or a bracket with its short form apart.
    private boolean reports(Place place) {
        int at = place.after(1).equals("(") && place.after(3).equals(")") ? 4 : 1;
        if (Set.of("has", "had", "also", "further", "first", "later", "earlier").contains(place.after(at))) {
            at++;
        }
        return verbs.contains(place.after(at));
    }

    /// "told the Vaskov newspaper Dawn Courier", "said to Tass", "when reached by AFP", "according to the New Times".
    private static boolean isTold(Place place) {
        for (int i = 1; i <= NEAR; i++) {
            var word = place.before(i);
            if (TO.contains(word)) {
                return leadsTo(place, word, i + 1);
            }
            if (word.isEmpty() || !Character.isLetterOrDigit(word.codePointAt(0))) {
                return false;
            }
        }
        return false;
    }

    private static boolean leadsTo(Place place, String preposition, int at) {
        return switch (preposition) {
            case "told" -> true;
            case "by" -> DONE_BY.contains(place.before(at));
            default -> near(place, at, GIVEN_TO) || (!preposition.equals("to") && near(place, at, DONE_BY));
        };
    }

    private static boolean near(Place place, int at, Set<String> words) {
        for (int i = at; i < at + 3; i++) {
            if (words.contains(place.before(i))) {
                return true;
            }
        }
        return false;
    }
}
