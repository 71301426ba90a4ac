package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Polarity;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Target;
import java.util.List;
import java.util.stream.Stream;

/// What statements show by what they are found to do: whom they accuse, support, oppose, if the sentence names them.
final class Aims {
    private static final double WEIGHT = 0.4;

    private final Stage stage;

    Aims(Stage stage) {
        this.stage = stage;
    }

    Stream<Evidence> find(List<Statement> statements) {
        return statements.stream().filter(s -> s.in() == stage.text().part()).flatMap(this::of);
    }

    private Stream<Evidence> of(Statement statement) {
        var speaker = stage.entity(statement.speaker());
        return speaker == null
                ? Stream.empty()
                : statement.targets().stream().flatMap(target -> of(statement, speaker, target));
    }

    private Stream<Evidence> of(Statement statement, Entity speaker, Target aim) {
        var target = stage.entity(aim.entity());
        if (target == null || target.id().equals(speaker.id())) {
            return Stream.empty();
        }
        var text = stage.text();
        var anchor = statement.cue() == null ? statement.content().getFirst() : statement.cue();
        double score = (aim.polarity() == Polarity.POSITIVE ? WEIGHT : -WEIGHT) * statement.confidence();
        var sentence = text.sentenceOf(text.tokenAt(anchor.start()));
        return !stage.names(target, sentence)
                ? Stream.empty()
                : Stream.of(new Evidence(speaker, target, text, sentence, statement, score));
    }
}
