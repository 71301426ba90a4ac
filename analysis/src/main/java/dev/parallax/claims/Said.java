package dev.parallax.claims;

import dev.parallax.news.Article;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/// A statement in its place: by whom, in which article, the how many-th there, and what it says.
/// `own` is the gist of its words, `full` adds whom it is about: its targets, and its speaker where he speaks of
/// himself. `subject` is whose deed it is about.
/// `speaker` are the terms of the holder's name, `surroundings` those of the whole sentence.
record Said(
        Placed placed,
        Statement statement,
        Holder holder,
        int place,
        int paragraph,
        Gist own,
        Gist full,
        Subject subject,
        Map<String, Double> speaker,
        Set<String> surroundings,
        boolean contrasts) {

    private static final int FEWEST_WORDS = 4;

    static final Comparator<Said> ORDER = Comparator.comparing(
                    (Said s) -> s.article().publication().time())
            .thenComparing(s -> s.article().id())
            .thenComparingInt(Said::place);

    Article article() {
        return placed.article();
    }

    Act act() {
        return statement.act();
    }

    String id() {
        return article().id() + " " + place;
    }

    /// Whether it may stand for or against something.
    boolean takesSide() {
        return affirms() || act() == Act.DENY;
    }

    boolean affirms() {
        return switch (act()) {
            case ASSERT, ACCUSE, CONFIRM, PREDICT, CONDEMN, CONCERN -> true;
            case DENY, PRAISE, SUPPORT, OPPOSE, DEMAND, PROMISE, DECLINE_TO_COMMENT, OTHER -> false;
        };
    }

    /// Whether it is a claim even where nobody answers it.
    boolean stands() {
        boolean claims = switch (act()) {
            case ASSERT, ACCUSE, CONFIRM, DENY -> true;
            case CONDEMN, PRAISE, SUPPORT, OPPOSE, CONCERN, DEMAND, PROMISE, DECLINE_TO_COMMENT, PREDICT, OTHER ->
                false;
        };
        return claims && !own.refers() && own.words() >= FEWEST_WORDS;
    }

    boolean silent() {
        return act() == Act.DECLINE_TO_COMMENT;
    }

    /// Whether the speaker doubts rather than denies.
    boolean doubts() {
        var cue = statement.cue();
        return cue != null
                && Lexicon.DOUBTS.stream().anyMatch(cue.of(article().content().of(statement.in()))::contains);
    }

    boolean sameArticle(Said other) {
        return article().id().equals(other.article().id());
    }

    boolean sameHolder(Said other) {
        return holder.key().equals(other.holder.key());
    }

    /// Whether the words are about that holder, by name.
    boolean names(Said other) {
        return !other.speaker.isEmpty() && other.speaker.keySet().stream().anyMatch(own.terms()::containsKey);
    }

    boolean targets(Said other) {
        return other.holder.entity() != null
                && statement.targets().stream().anyMatch(t -> t.entity().equals(other.holder.entity()));
    }
}
