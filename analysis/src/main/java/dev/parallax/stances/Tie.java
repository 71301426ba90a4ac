package dev.parallax.stances;

import java.util.List;
import java.util.Set;

/// Words that tie those who are named around them: what one does to another ("sued", "lashed out at"), has for
/// another ("criticism of"), is to another ("a critic of"). `sign` says for (1) or against (-1).
record Tie(Kind kind, int sign, List<String> words) {

    private static final Set<String> FOLLOWING = Set.of(
            "of", "on", "against", "for", "to", "toward", "towards", "at", "with", "over", "about", "from", "by");

    enum Kind {
        DEED,
        NOUN,
        ROLE
    }

    /// How well it fits where it stands: the longer the better; a noun that may be a verb too, if a preposition
    /// follows.
    int fit(Stage stage, int token) {
        boolean followed = kind != Kind.DEED && FOLLOWING.contains(stage.word(token + length()));
        return 2 * length() + (followed ? 1 : 0);
    }

    int length() {
        return words.size();
    }

    /// Whether all its words stand at a token and behind it.
    boolean standsAt(Stage stage, int token) {
        for (int i = 1; i < words.size(); i++) {
            if (!stage.word(token + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
