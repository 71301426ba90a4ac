package dev.parallax.statements;

import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns passive sentences round: "Vask was accused by Brel of theft" is said by Brel, whom the tagger takes for part
/// of the content, seldom meeting such sentences. What is said stands behind Brel, else is what the sentence begins
/// with ("That figure is disputed by the union").
final class Passives {
    private static final int BETWEEN = 4; // tokens between a participle and "by": 'rejected as "premature" by'
    private static final int AGENT = 12; // tokens of who is behind "by"
    private static final int SUBJECT = 30; // tokens of what the sentence begins with
    private static final int LINK = 3; // tokens between who does it and what is said
    private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are", "been", "be", "being");
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "will", "would", "can", "could", "cannot", "may", "might", "must", "not", "never",
            "yet", "also");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ":", ";", "(", "—", "–", "as", "over", "after", "because", "while", "but", "who", "which", "that",
            "to", "when", "during", "on");
    private static final Set<String> LINKS = Set.of("of", "for", "as", "with", "over");
    private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "lawyers");

    private final Reading reading;

    Passives(Reading reading) {
        this.reading = reading;
    }

    /// The segments of a paragraph, the first passive cue of each sentence between what it is done to and who does it.
    List<Segment> turned(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); ) {
            int end = i + 1;
            while (end < segments.size() && inOneSentence(segments.get(i), segments.get(end))) {
                end++;
            }
            found.addAll(sentence(segments.subList(i, end)));
            i = end;
        }
        return found;
    }

    private List<Segment> sentence(List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.role() == Role.CUE)
                .map(this::passive)
                .filter(Objects::nonNull)
                .findFirst()
                .map(cue -> turned(segments, cue))
                .orElse(segments);
    }

    /// The cue from its auxiliaries to "by", if the verb is passive and tells by whom.
    private @Nullable Segment passive(Segment cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            var known = reading.cue(i);
            int first = known != null && known.isVerb() ? auxiliaries(i) : i;
            int by = first == i ? -1 : by(i + 1);
            if (by > 0) {
                return new Segment(Role.CUE, first, by + 1);
            }
        }
        return null;
    }

    /// Where "has not been" begins before a participle; the participle itself if there is no "been".
    private int auxiliaries(int participle) {
        int first = participle;
        boolean passive = false;
        while (first > reading.sentenceStart(participle)
                && (isAuxiliary(first - 1) || reading.word(first - 1).endsWith("ly"))) {
            first--;
            passive |= PASSIVE.contains(reading.word(first));
        }
        return passive ? first : participle;
    }

    private boolean isAuxiliary(int token) {
        var word = reading.word(token);
        return PASSIVE.contains(word) || AUXILIARIES.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    private int by(int from) {
        return IntStream.range(from, Math.min(from + BETWEEN + 1, reading.size() - 1))
                .takeWhile(i -> reading.sentenceStart(i) == reading.sentenceStart(from))
                .filter(i -> reading.word(i).equals("by") && !reading.quoted(i))
                .findFirst()
                .orElse(-1);
    }

    private List<Segment> turned(List<Segment> segments, Segment cue) {
        var agent = new Segment(Role.SOURCE, cue.end(), agentEnd(cue));
        if (agent.length() == 0) {
            return segments;
        }
        var found = new ArrayList<>(List.of(cue, agent));
        var subject = new Segment(Role.CONTENT, reading.sentenceStart(cue.first()), cue.first());
        boolean subjectIsSaid = subject.length() > 0 && subject.length() < SUBJECT && !isSomebody(subject);
        for (var segment : segments) {
            boolean precedes = subject.first() <= segment.first() && segment.end() <= cue.first();
            var rest = rest(segment, cue.first(), agent.end());
            if (rest == null || (precedes && segment.role() == Role.SOURCE)) {
                continue;
            }
            boolean follows = rest.role() == Role.CONTENT
                    && rest.first() >= agent.end()
                    && rest.distance(agent) <= LINK
                    && inOneSentence(rest, cue);
            found.add(follows ? unlinked(rest) : rest);
            subjectIsSaid &= !follows && !precedes;
        }
        if (subjectIsSaid) {
            found.add(subject);
        }
        found.sort(Comparator.comparingInt(Segment::first));
        return found;
    }

    private boolean isSomebody(Segment subject) {
        return isName(subject.end() - 1) || Gender.of(reading.word(subject.end() - 1)) != null;
    }

    private boolean inOneSentence(Segment some, Segment other) {
        return reading.sentenceStart(some.first()) == reading.sentenceStart(other.first());
    }

    /// What the cue and who does it leave of a segment.
    private static @Nullable Segment rest(Segment segment, int first, int end) {
        if (segment.end() <= first || segment.first() >= end) {
            return segment;
        }
        return segment.role() == Role.CONTENT && segment.end() > end
                ? new Segment(segment.role(), end, segment.end())
                : null;
    }

    private int agentEnd(Segment cue) {
        int end = cue.end();
        while (end < Math.min(reading.size(), cue.end() + AGENT)
                && reading.sentenceStart(end) == reading.sentenceStart(cue.first())
                && !reading.quoted(end)
                && !ENDS.contains(reading.word(end))
                && !opensContent(cue, end)) {
            end++;
        }
        return reading.word(end).equals(",") && !isName(end - 1) && isName(end + 1) ? nameEnd(end + 1) : end;
    }

    /// "by the union's leader, Hanna Brisk"
    private int nameEnd(int first) {
        int end = first;
        while (isName(end)) {
            end++;
        }
        return end;
    }

    private boolean isName(int token) {
        return token < reading.size()
                && reading.token(token).isCapitalised()
                && reading.sentenceStart(token) < token
                && !reading.quoted(token);
    }

    /// "was accused by the party *of* theft", "was praised by the head of the guild *for* his courage".
    private boolean opensContent(Segment cue, int token) {
        return switch (reading.word(token)) {
            case "of" -> IntStream.range(cue.first(), cue.end()).anyMatch(this::accuses);
            case "for" -> !SPEAKERS.contains(reading.word(token - 1));
            default -> false;
        };
    }

    private boolean accuses(int token) {
        var cue = reading.cue(token);
        return cue != null && cue.act() == Act.ACCUSE;
    }

    private Segment unlinked(Segment content) {
        boolean linked = content.length() > 1 && LINKS.contains(reading.word(content.first()));
        return linked ? new Segment(content.role(), content.first() + 1, content.end()) : content;
    }
}
