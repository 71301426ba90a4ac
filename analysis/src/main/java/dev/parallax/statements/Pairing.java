package dev.parallax.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Joins the segments of one paragraph to attributions: to each content the cue that governs it, to each cue its
/// source.
final class Pairing {
    private static final int REACH = 20; // segments looked at in each direction
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", "though");

    private final Reading reading;
    private final List<Segment> segments;

    private Pairing(Reading reading, List<Segment> segments) {
        this.reading = reading;
        this.segments = segments;
    }

    static List<Attribution> of(Reading reading, List<Segment> segments) {
        var pairing = new Pairing(reading, segments);
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).role() == Role.CONTENT) {
                found.add(pairing.attribution(i));
            }
        }
        return found;
    }

    private Attribution attribution(int content) {
        var cue = cue(content);
        var source = cue == null
                ? signature(content).orElseGet(() -> nearest(content, Role.SOURCE))
                : subject(cue).orElseGet(() -> source(cue));
        return new Attribution(segments.get(content), cue == null ? null : segments.get(cue), source);
    }

    /// The source behind a dash that closes a quotation: "“It is safe.” — Hanna Brisk".
    private Optional<Segment> signature(int content) {
        int end = segments.get(content).end();
        var next = content + 1 < segments.size() ? segments.get(content + 1) : segments.get(content);
        return next.role() == Role.SOURCE && Labels.isDash(reading, end, next.first())
                ? Optional.of(next)
                : Optional.empty();
    }

    /// The cue right before the content (a source may stand between) or right behind it, the one in its sentence or the
    /// nearer one; else the last before.
    private @Nullable Integer cue(int content) {
        var before = neighbour(content, -1, Role.CUE);
        var behind = neighbour(content, 1, Role.CUE);
        if (before.isEmpty() || behind.isEmpty()) {
            return before.or(() -> behind).orElseGet(() -> last(content, Role.CUE));
        }
        boolean opens = inOneSentence(before.get(), content);
        boolean ends = !isSentenceApart(content, behind.get());
        if (opens && (!ends || opensClause(behind.get()))) {
            return before.get();
        }
        if (ends && !opens) {
            return behind.get();
        }
        int toBefore = segments.get(content).distance(segments.get(before.get()));
        int toBehind = segments.get(content).distance(segments.get(behind.get()));
        return toBefore <= toBehind ? before.get() : behind.get();
    }

    /// Whether a new clause begins with a cue or its source: "said it was shut and *accused*", "but *Brel denied*".
    private boolean opensClause(int cue) {
        int first = segments.get(cue).first();
        var source = segments.get(cue - 1);
        boolean touches = source.role() == Role.SOURCE && source.end() == first;
        return CONJUNCTIONS.contains(reading.word((touches ? source.first() : first) - 1));
    }

    private boolean isSentenceApart(int content, int cue) {
        return reading.sentenceStart(segments.get(content).end() - 1)
                < reading.sentenceStart(segments.get(cue).first());
    }

    /// Of a participle behind a comma (", adding that") the source that the sentence begins with.
    private Optional<Segment> subject(int cue) {
        int at = segments.get(cue).first();
        int start = reading.sentenceStart(at);
        boolean participle =
                reading.word(at).endsWith("ing") && reading.word(at - 1).equals(",");
        return participle
                ? segments.subList(Math.max(0, cue - REACH), cue).stream()
                        .filter(segment -> segment.role() == Role.SOURCE && segment.first() >= start)
                        .findFirst()
                : Optional.empty();
    }

    /// The source that touches the cue, else the last one before it.
    private @Nullable Segment source(int cue) {
        var before = neighbour(cue, -1, Role.SOURCE)
                .filter(i -> inOneSentence(i, cue))
                .map(this::outer);
        var behind = neighbour(cue, 1, Role.SOURCE).filter(i -> inOneSentence(i, cue));
        if (before.isPresent() && behind.isPresent()) {
            int toBefore = segments.get(cue).distance(segments.get(before.get()));
            int toBehind = segments.get(cue).distance(segments.get(behind.get()));
            return segments.get(toBefore <= toBehind ? before.get() : behind.get());
        }
        return before.or(() -> behind).map(segments::get).orElseGet(() -> nearest(cue, Role.SOURCE));
    }

    /// The source that another one between commas belongs to: "Vask, speaking to the guild, said".
    private int outer(int source) {
        int around = source - 1;
        boolean inserted = around >= 0
                && segments.get(around).role() == Role.SOURCE
                && inOneSentence(around, source)
                && reading.word(segments.get(around).end()).equals(",")
                && reading.word(segments.get(source).end()).equals(",");
        return inserted ? around : source;
    }

    /// The nearest segment of a role in one direction, if no content stands between.
    private Optional<Integer> neighbour(int of, int step, Role role) {
        for (int i = of + step; i >= 0 && i < segments.size() && Math.abs(i - of) < REACH; i += step) {
            if (segments.get(i).role() == role) {
                return Optional.of(i);
            }
            if (segments.get(i).role() == Role.CONTENT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean inOneSentence(int some, int other) {
        return reading.sentenceStart(segments.get(some).first())
                == reading.sentenceStart(segments.get(other).first());
    }

    private @Nullable Integer last(int before, Role role) {
        for (int i = before - 1; i >= 0 && before - i < REACH; i--) {
            if (segments.get(i).role() == role) {
                return i;
            }
        }
        return null;
    }

    private @Nullable Segment nearest(int to, Role role) {
        Predicate<Segment> fits = segment -> segment.role() == role;
        var before = last(to, role);
        return before != null
                ? segments.get(before)
                : segments.subList(to, segments.size()).stream()
                        .filter(fits)
                        .findFirst()
                        .orElse(null);
    }
}
