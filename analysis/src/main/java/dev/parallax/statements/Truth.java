package dev.parallax.statements;

import dev.parallax.news.Span;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in a text the parts of an annotated statement stand: of all places where its words occur, those that lie
/// nearest to each other in one paragraph.
record Truth(
        Bundle.Gold gold,
        Span content,
        @Nullable Span cue,
        @Nullable Span source) {

    static @Nullable Truth of(Text text, Bundle.Gold gold) {
        Truth best = null;
        int least = Integer.MAX_VALUE;
        for (var content : places(text.raw(), gold.content())) {
            var paragraph = text.paragraphs().stream()
                    .filter(p -> p.covers(content))
                    .findFirst()
                    .orElse(content);
            var cue = nearest(text.raw(), gold.cue(), paragraph, content, content);
            var source = nearest(text.raw(), gold.source(), paragraph, cue == null ? content : cue, content);
            int distance = distance(content, cue) + distance(cue == null ? content : cue, source);
            if (distance < least) {
                least = distance;
                best = new Truth(gold, content, cue, source);
            }
        }
        return best;
    }

    private static @Nullable Span nearest(String text, String words, Span paragraph, Span to, Span not) {
        Span best = null;
        for (var place : places(text.substring(0, paragraph.end()), words)) {
            if (paragraph.covers(place)
                    && !place.overlaps(not)
                    && (best == null || distance(to, place) < distance(to, best))) {
                best = place;
            }
        }
        return best;
    }

    /// None of an empty word: a statement may have no source or no cue.
    static List<Span> places(String text, String words) {
        var found = new ArrayList<Span>();
        if (words.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || !Character.isLetterOrDigit(words.charAt(0));
            boolean ends = end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(words.charAt(words.length() - 1));
            if (starts && ends) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    private static int distance(Span a, @Nullable Span b) {
        return b == null ? 2000 : Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
