package dev.parallax.claims;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Publication;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An article in the making, one statement a paragraph.
final class Report {
    private final String id;
    private final Dated published;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final TreeSet<String> names = new TreeSet<>();

    Report(String id, String published) {
        this.id = id;
        this.published = Dated.given(Instant.parse(published));
    }

    Report says(String holder, Act act, String content, String... against) {
        text.append(text.isEmpty() ? "" : "\n\n");
        var source = append(holder);
        text.append(' ');
        var cue = append("said");
        text.append(' ');
        var words = append(content);
        text.append('.');
        names.add(holder);
        names.addAll(List.of(against));
        statements.add(new Statement(
                id + ":" + statements.size(),
                Part.TEXT,
                source,
                holder,
                cue,
                List.of(words),
                Statement.Form.INDIRECT,
                act,
                Stream.of(against)
                        .map(a -> new Statement.Target(a, Polarity.NEGATIVE))
                        .toList(),
                List.of(),
                1));
        return this;
    }

    Placed placed() {
        var entities = names.stream()
                .map(name -> new Entity(name, name, Entity.Type.OTHER, null, List.of(), List.of()))
                .toList();
        var article = new Article(
                new Version(id, 1, Status.USABLE, published.at(), "1"),
                new Publication(null, "The Test", null, published, published),
                new Content("", text.toString(), "en", List.of()),
                new Annotations(entities, List.of(), statements, List.of()));
        return new Placed(article, id);
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
