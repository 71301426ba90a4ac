package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Repairs what the tagger leaves undone at sources: a name cut in two, a subject taken for content, a cue whose
/// subject
/// was not seen.
final class Sources {
    private static final int NEAR = 5;
    private static final int SUBJECT = 14; // tokens at most
    private static final Set<String> DANGLING =
            Set.of("of", "for", "in", "at", "the", "a", "an", "from", "and", "'s", "’s");
    private static final Set<String> JOINTS =
            Set.of(",", ";", ":", "—", "–", "(", ")", ".", "\"", "“", "”", "and", "but");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "then",
            "later",
            "on",
            "has",
            "had",
            "again",
            "further",
            "however",
            "meanwhile",
            "too",
            "still",
            "did");
    private static final Set<String> TIMES = Set.of(
            "on",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "later",
            "earlier",
            "who",
            "has",
            "had",
            ",");

    private final Reading reading;
    private final Cast cast;
    private final SourceEdges edges;

    Sources(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        this.edges = new SourceEdges(reading);
    }

    List<Segment> repaired(List<Segment> segments) {
        var found = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            var next = i + 1 < segments.size() ? segments.get(i + 1) : null;
            int limit = next == null ? reading.size() : next.first();
            if (segment.role() == Role.CUE && lacksSource(segments, i)) {
                subject(segment, i == 0 ? 0 : segments.get(i - 1).end()).ifPresent(found::add);
                found.add(segment);
            } else if (segment.role() == Role.CONTENT && isSubject(segment, next)) {
                found.add(new Segment(Role.SOURCE, segment.first(), segment.end()));
            } else if (segment.role() == Role.SOURCE) {
                found.add(whole(segment, limit, next));
            } else {
                found.add(segment);
            }
        }
        return found;
    }

    private static boolean lacksSource(List<Segment> segments, int cue) {
        return (cue == 0 || segments.get(cue - 1).role() == Role.CONTENT)
                && (cue + 1 == segments.size() || segments.get(cue + 1).role() != Role.SOURCE);
    }

    /// The words from the sentence's beginning up to the verb, without what tells the time before it.
    private Optional<Segment> subject(Segment cue, int from) {
        int start = Math.max(from, reading.sentenceStart(cue.first()));
        int end = cue.first();
        while (end > start && (isAdverb(end - 1) || TIMES.contains(reading.word(end - 1)))) {
            end--;
        }
        boolean fits = hasVerb(cue) && from <= reading.sentenceStart(cue.first()) && !reading.quoted(end - 1);
        return fits && start < end && end - start <= SUBJECT
                ? Optional.of(edges.trimmed(new Segment(Role.SOURCE, start, end)))
                : Optional.empty();
    }

    private boolean hasVerb(Segment cue) {
        return IntStream.range(cue.first(), cue.end())
                .mapToObj(reading::cue)
                .anyMatch(known -> known != null && known.isVerb());
    }

    /// Whether what was taken for content is just a name with the cue right behind it.
    private boolean isSubject(Segment content, @Nullable Segment next) {
        return next != null
                && next.role() == Role.CUE
                && content.distance(next) <= NEAR
                && !reading.quoted(content.first())
                && cast.within(content.first(), content.first() + 1).stream().anyMatch(a -> a.end() >= content.end());
    }

    /// The source with the rest of a name it cuts, or up to the cue where it breaks off in the middle of a phrase.
    private Segment whole(Segment source, int limit, @Nullable Segment next) {
        int end = source.end();
        for (var appearance : cast.within(source.first(), source.end())) {
            end = Math.max(end, Math.min(appearance.end(), limit));
        }
        boolean dangles = DANGLING.contains(reading.word(end - 1));
        boolean reachesCue = next != null && next.role() == Role.CUE && limit - end <= NEAR && limit > end;
        if ((dangles || reachesCue) && limit - end <= NEAR) {
            int stop = end;
            while (stop < limit && !JOINTS.contains(reading.word(stop)) && !isAdverb(stop)) {
                stop++;
            }
            end = stop;
        }
        while (end - 1 > source.first() && isAdverb(end - 1)) {
            end--;
        }
        return edges.trimmed(new Segment(Role.SOURCE, source.first(), end));
    }

    private boolean isAdverb(int i) {
        var word = reading.word(i);
        return ADVERBS.contains(word)
                || (word.endsWith("ly") && !reading.token(i).isCapitalised());
    }
}
