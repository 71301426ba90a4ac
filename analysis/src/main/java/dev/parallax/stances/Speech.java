package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What speakers show by what they say: whom they speak of, and in what words.
final class Speech {
    private static final double PRIOR = -0.1; // who is spoken of is blamed a little oftener than praised

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
        double score = PRIOR + tones.around(target.first(), from, to) + sides.between(speaker, target.entity());
        return new Evidence(speaker, target.entity(), stage.text(), sentence, statement, score);
    }
}
