package dev.parallax.serve;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Publication;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// An article for tests, its spans found by their words.
record Report(String id, String outlet, String at, String title, String text, List<Said> statements) {

    /// A statement by its words as they stand in the text.
    record Said(String speaker, String cue, String content, Act act) {}

    Report(String id, String outlet, String at, String title, String text) {
        this(id, outlet, at, title, text, List.of());
    }

    Instant time() {
        return Instant.parse(at);
    }

    Publication publication() {
        return new Publication(
                "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + id,
                outlet,
                null,
                Dated.given(time()),
                Dated.clock(time().plusSeconds(60)));
    }

    Article article() {
        var speakers = statements.stream()
                .map(Said::speaker)
                .distinct()
                .map(this::entity)
                .toList();
        var found = IntStream.range(0, statements.size())
                .mapToObj(n -> statement(n, statements.get(n)))
                .toList();
        return new Article(
                new Version(id, 1, Status.USABLE, time().plusSeconds(60), "g1"),
                publication(),
                new Content(title, text, "en", List.of()),
                new Annotations(speakers, List.of(), found, List.of()));
    }

    static String entityId(String name) {
        return "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Entity entity(String name) {
        var mention = new Mention(Part.TEXT, span(name));
        return new Entity(entityId(name), name, Entity.Type.PERSON, null, List.of(), List.of(mention));
    }

    private Statement statement(int n, Said said) {
        return new Statement(
                id + "-s" + n,
                Part.TEXT,
                span(said.speaker()),
                entityId(said.speaker()),
                span(said.cue()),
                List.of(span(said.content())),
                said.content().startsWith("“") ? Form.DIRECT : Form.INDIRECT,
                said.act(),
                List.of(),
                List.of(),
                0.8);
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("text of " + id + " must hold " + words);
        }
        return new Span(start, start + words.length());
    }
}
