package dev.parallax.statements;

import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.text.Text;
import java.util.List;

/// Finds every attributed statement in an article. Built once, used by any number of threads.
public final class StatementFinder {
    private final CueLexicon lexicon;

    private StatementFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static StatementFinder load() {
        return new StatementFinder(CueLexicon.load());
    }

    public List<Statement> find(String article, Text text, List<Entity> entities, List<Citation> citations) {
        var reading = Reading.of(text, lexicon);
        var ids = new StatementIds(article + text.part());
        return Attributions.of(reading).stream()
                .map(attribution -> statement(ids, reading, attribution))
                .toList();
    }

    private static Statement statement(StatementIds ids, Reading reading, Attribution attribution) {
        var text = reading.text();
        var source = attribution.source() == null ? null : attribution.source().span(text);
        var cue = attribution.cue() == null ? null : attribution.cue().span(text);
        var content = trimmed(reading, attribution.content()).span(text);
        boolean direct = reading.quoted(attribution.content().first());
        return new Statement(
                ids.next(source == null ? "" : source.of(text.raw()), content.of(text.raw())),
                text.part(),
                source,
                null,
                cue,
                List.<Span>of(content),
                direct ? Form.DIRECT : Form.INDIRECT,
                Act.ASSERT,
                List.of(),
                List.of(),
                0.5);
    }

    /// A segment without the marks at its ends.
    private static Segment trimmed(Reading reading, Segment segment) {
        int first = segment.first();
        int end = segment.end();
        while (end - 1 > first && !reading.token(end - 1).isWord()) {
            end--;
        }
        while (first + 1 < end && !reading.token(first).isWord()) {
            first++;
        }
        return new Segment(segment.role(), first, end);
    }
}
