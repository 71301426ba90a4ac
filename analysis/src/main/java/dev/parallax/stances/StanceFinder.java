package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import dev.parallax.text.Document;
import dev.parallax.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Finds who is for or against whom: by what speakers say, and by what the article reports of deeds ("the Senate
/// censured Vask"). Built once, used by any number of threads.
public final class StanceFinder {
    private final Deeds deeds;

    private StanceFinder(Deeds deeds) {
        this.deeds = deeds;
    }

    public static StanceFinder load() {
        return new StanceFinder(Deeds.load());
    }

    /// What speakers say comes first; a deed told in a sentence that already shows the same is left out.
    public List<Stance> find(Document document, List<Entity> entities, List<Statement> statements) {
        var found = new LinkedHashMap<Key, Stance>();
        statements.stream()
                .flatMap(statement -> of(statement, document.text(statement.in())))
                .forEach(stance -> found.putIfAbsent(Key.of(stance), stance));
        for (var text : document.texts()) {
            new ReportedDeeds(text, entities, deeds).find().forEach(s -> found.putIfAbsent(Key.of(s), s));
        }
        return List.copyOf(found.values());
    }

    private static Stream<Stance> of(Statement statement, Text text) {
        var speaker = statement.speaker();
        if (speaker == null) {
            return Stream.empty();
        }
        var anchor = statement.cue() == null ? statement.content().getFirst() : statement.cue();
        var span = text.sentenceOf(text.tokenAt(anchor.start())).span();
        return statement.targets().stream()
                .map(t -> new Stance(
                        speaker,
                        t.entity(),
                        t.polarity(),
                        statement.in(),
                        span,
                        statement.id(),
                        statement.confidence() * 0.7));
    }

    /// Who is about whom, in which sentence.
    private record Key(String holder, String target, Part in, Span span) {
        static Key of(Stance stance) {
            return new Key(stance.holder(), stance.target(), stance.in(), stance.span());
        }
    }
}
