package dev.parallax.statements;

import dev.parallax.news.Statement.Act;

/// A word that says that something is said, and the act it does when nothing around it says otherwise.
record Cue(String lemma, Kind kind, Act act) {
    enum Kind {
        /// A verb that can stand after a quotation ("said").
        SAY,
        /// Another verb of speech, belief or attitude ("accused").
        VERB,
        NOUN,
        PREPOSITION
    }

    boolean isVerb() {
        return kind == Kind.SAY || kind == Kind.VERB;
    }
}
