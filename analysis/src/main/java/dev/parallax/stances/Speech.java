package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What speakers show by what they say: whom they speak of, and in what words.
final class Speech {
    private static final double PRIOR = -0.1; // who is spoken of is blamed a little oftener than praised

    private static final double LEANING = 0.4;
    private static final double TOLD = 0.7; // in the writer's words
    private static final double SECOND = 0.8; // whoever is named second is less what it is about
    private static final double LATER = 0.5;

    private final Stage stage;
    private final Tones tones;
    private final Sides sides;

    Speech(Stage stage, Tones tones, Sides sides) {
        this.stage = stage;
        this.tones = tones;
        this.sides = sides;
    }

    /// Cuts each sentence where the words become another's.
    List<Evidence> find() {
        var found = new ArrayList<Evidence>();
        for (var sentence : stage.text().sentences()) {
            int from = sentence.first();
            while (from < sentence.end()) {
                int to = from + 1;
                while (to < sentence.end() && Objects.equals(stage.said(to), stage.said(from))) {
                    to++;
                }
                found.addAll(in(sentence, from, to));
                from = to;
            }
        }
        return found;
    }

    private List<Evidence> in(Sentence sentence, int from, int to) {
        var found = new ArrayList<Evidence>();
        var statement = stage.said(from);
        var speaker = stage.speaker(from);
        if (statement == null || speaker == null) {
            return found;
        }
        for (var appearance : stage.between(from, to)) {
            if (appearance.canBeJudgedBy(speaker)) {
                found.add(evidence(statement, speaker, sentence, appearance, from, to));
            }
        }
        return found;
    }

    private Evidence evidence(
            Statement statement, Entity speaker, Sentence sentence, Appearance target, int from, int to) {
        double sum = PRIOR
                + tones.around(target.first(), from, to)
                + sides.between(speaker, target.entity())
                + leaning(statement.act());
        int others = stage.between(from, target.first()).size();
        double weight =
                (statement.form() == Form.INDIRECT ? TOLD : 1) * (others == 0 ? 1 : others == 1 ? SECOND : LATER);
        double score = Math.signum(sum) * Math.sqrt(Math.abs(sum)) * weight;
        return new Evidence(speaker, target.entity(), stage.text(), sentence, statement, score);
    }

    /// What it is likely to say of anyone, by what the speaker does by saying it.
    private static double leaning(Act act) {
        return switch (act) {
            case ACCUSE, CONDEMN, OPPOSE, DENY -> -LEANING;
            case DEMAND, CONCERN -> -LEANING / 2;
            case PRAISE, SUPPORT -> LEANING;
            case ASSERT, CONFIRM, PROMISE, DECLINE_TO_COMMENT, PREDICT, OTHER -> 0;
        };
    }
}
