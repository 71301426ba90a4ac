package dev.parallax.stances;

import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/// What may be told of the first one whom the article names in a sentence of its own: how the words around the others
/// colour them. The weakest of all evidence.
final class Company {
    private static final double WEIGHT = 0.2;
    private static final double PRIOR = -0.1; // it is news who is against whom

    private final Stage stage;
    private final Tones tones;
    private final Sides sides;

    Company(Stage stage, Tones tones, Sides sides) {
        this.stage = stage;
        this.tones = tones;
        this.sides = sides;
    }

    List<Evidence> find() {
        var found = new ArrayList<Evidence>();
        for (var sentence : stage.text().sentences()) {
            var told = stage.between(sentence.first(), sentence.end()).stream()
                    .filter(one -> stage.speaker(one.first()) == null)
                    .toList();
            told.stream()
                    .skip(1)
                    .filter(one -> one.canBeJudgedBy(told.getFirst().entity()))
                    .forEach(one -> found.add(evidence(told.getFirst(), one, sentence)));
        }
        return found;
    }

    private Evidence evidence(Appearance holder, Appearance target, Sentence sentence) {
        double tone = tones.around(target.first(), sentence.first(), sentence.end());
        double score = WEIGHT * (PRIOR + tone + sides.between(holder.entity(), target.entity()));
        var statement = stage.said(target.first());
        return new Evidence(holder.entity(), target.entity(), stage.text(), sentence, statement, score);
    }
}
