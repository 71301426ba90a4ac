package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement.Act;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whom the verb of a cue is done to: "accused the ministry of …", "praised her", "was criticised by".
final class Undergoers {
    private static final int LONGEST = 8; // tokens of an object
    private static final int BACK = 12; // appearances looked at for a pronoun
    private static final Set<String> ENDS = Set.of(
            "of", "for", "to", "as", "over", "that", "with", "by", "after", "because", "who", "on", "not", ",", ".",
            ";", ":", "—", "–", "(", "while", "and");
    private static final Set<String> OPENINGS = Set.of("the", "his", "her", "its", "their", "this", "that");
    private static final Set<String> THINGS = Set.of("it", "they", "them", "their", "its");

    private final Reading reading;
    private final Cast cast;
    private final Company company;

    Undergoers(Reading reading, Cast cast, Company company) {
        this.reading = reading;
        this.cast = cast;
        this.company = company;
    }

    Optional<Entity> of(Attribution attribution, @Nullable Entity speaker) {
        var cue = attribution.cue();
        if (cue == null || !takesObject(cue)) {
            return Optional.empty();
        }
        return isPassive(cue) ? subject(cue, speaker) : object(cue.end(), speaker);
    }

    /// The words for whom it is done to that name nobody: "the minister" in "accused the minister of theft".
    Optional<Segment> phrase(Attribution attribution) {
        var cue = attribution.cue();
        if (cue == null || !takesObject(cue) || isPassive(cue)) {
            return Optional.empty();
        }
        int end = objectEnd(cue.end());
        boolean describes = end > cue.end() + 1 && OPENINGS.contains(reading.word(cue.end()));
        return describes && cast.within(cue.end(), end).isEmpty()
                ? Optional.of(new Segment(Role.NONE, cue.end(), end))
                : Optional.empty();
    }

    /// Whether the cue is a verb that somebody can be the object of.
    private boolean takesObject(Segment cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            var known = reading.cue(i);
            if (known != null && known.isVerb() && known.act() != Act.ASSERT) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(Segment cue) {
        return cue.length() > 2 && reading.word(cue.end() - 1).equals("by");
    }

    private Optional<Entity> subject(Segment cue, @Nullable Entity speaker) {
        return cast.within(reading.sentenceStart(cue.first()), cue.first()).stream()
                .reduce((_, last) -> last)
                .map(Cast.Appearance::entity)
                .or(() -> meant(cue.first() - 1, speaker));
    }

    private Optional<Entity> object(int first, @Nullable Entity speaker) {
        int end = objectEnd(first);
        if (end == first) {
            return Optional.empty();
        }
        var named = cast.within(first, end);
        if (!named.isEmpty()) {
            return Optional.of(named.getFirst().entity());
        }
        return end == first + 1 || Gender.of(reading.word(first)) != null
                ? meant(first, speaker)
                : described(end - 1, speaker);
    }

    private int objectEnd(int first) {
        int end = first;
        while (end < reading.size()
                && end < first + LONGEST
                && !ENDS.contains(reading.word(end))
                && !reading.quoted(end)) {
            end++;
        }
        return end;
    }

    /// Whom a pronoun means: who appeared last that it fits.
    private Optional<Entity> meant(int pronoun, @Nullable Entity speaker) {
        var gender = Gender.of(reading.word(pronoun));
        int at = cast.at(pronoun);
        for (int i = at - 1; i >= 0 && i >= at - BACK; i--) {
            var entity = cast.appearances().get(i).entity();
            boolean fits = gender != null
                    ? entity.type() == Entity.Type.PERSON && company.gender(entity) == gender
                    : THINGS.contains(reading.word(pronoun)) && entity.type() == Entity.Type.ORGANIZATION;
            if (fits && !isSame(entity, speaker)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /// Whom "the minister" describes: whose names the word stands beside elsewhere, else is part of.
    private Optional<Entity> described(int head, @Nullable Entity speaker) {
        int at = cast.at(head);
        Entity nearest = null;
        for (int i = at - 1; i >= 0 && i >= at - BACK * 5; i--) {
            var entity = cast.appearances().get(i).entity();
            int distance = company.distance(entity, reading.word(head));
            if (!isSame(entity, speaker)
                    && distance < (nearest == null ? 3 : company.distance(nearest, reading.word(head)))) {
                nearest = entity;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isSame(Entity entity, @Nullable Entity speaker) {
        return speaker != null && entity.id().equals(speaker.id());
    }
}
