package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the article reports of deeds: "the Senate censured Vask", "Vask was sued by Brel".
final class ReportedDeeds {
    private static final int REACH = 7; // tokens between a deed and a name
    private static final int LINK = 4; // tokens between names of one list
    private static final double WEIGHT = 1.5;
    private static final Set<String> BREAKS = Set.of(";", ":", "but", "while", "although");
    private static final Set<String> LINKS = Set.of("and", ",", "or");
    private static final Set<String> OBJECTS = Set.of("his", "him", "her");

    private final Stage stage;
    private final Lexicon lexicon;
    private final Tones tones;
    private final Sides sides;

    ReportedDeeds(Stage stage, Lexicon lexicon, Tones tones, Sides sides) {
        this.stage = stage;
        this.lexicon = lexicon;
        this.tones = tones;
        this.sides = sides;
    }

    List<Evidence> find() {
        var found = new ArrayList<Evidence>();
        for (var sentence : stage.text().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                int sign = lexicon.deed(stage.word(i));
                var subject = sign == 0 ? null : subject(i, sentence);
                if (subject != null) {
                    found.addAll(of(i, sign, subject, sentence));
                }
            }
        }
        return found;
    }

    private List<Evidence> of(int deed, int sign, Entity subject, Sentence sentence) {
        var found = new ArrayList<Evidence>();
        boolean passive = stage.word(deed + 1).equals("by");
        double score = WEIGHT * (tones.negated(deed, sentence.first()) ? -sign : sign);
        for (var object : objects(deed, sentence)) {
            if (object.canFace(subject)) {
                var holder = passive ? object.entity() : subject;
                var target = passive ? subject : object.entity();
                double all = score + sides.between(holder, target);
                found.add(new Evidence(holder, target, stage.text(), sentence, stage.said(deed), all));
            }
        }
        return found;
    }

    /// The first one named behind a deed, and those listed with it.
    private List<Appearance> objects(int deed, Sentence sentence) {
        var objects = new ArrayList<Appearance>();
        int last = deed + 1;
        int reach = REACH;
        for (var next : stage.between(deed + 1, Math.min(sentence.end(), deed + 4 * REACH))) {
            boolean listed = objects.isEmpty() || stage.any(LINKS, last, next.first());
            if (next.first() - last > reach || !listed || stage.any(BREAKS, last, next.first())) {
                break;
            }
            objects.add(next);
            last = next.end();
            reach = LINK;
        }
        return objects;
    }

    private @Nullable Entity subject(int deed, Sentence sentence) {
        var before = stage.between(Math.max(sentence.first(), deed - 2 * REACH), deed);
        for (var one : before.reversed()) {
            boolean near = one.end() <= deed && deed - one.end() <= REACH && !stage.any(BREAKS, one.end(), deed);
            if (near && !OBJECTS.contains(stage.word(one.first()))) {
                return one.entity();
            }
        }
        return null;
    }
}
