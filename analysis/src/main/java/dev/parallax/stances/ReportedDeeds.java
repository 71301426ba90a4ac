package dev.parallax.stances;

import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the article reports of what some do to others, have for them and are to them: "the Senate censured Vask",
/// "Vask drew criticism from Brel", "Brel, a critic of Vask".
final class ReportedDeeds {
    private static final double WEIGHT = 2;
    private static final int ASIDE = 3; // tokens between a deed and its "by", or its "was"
    private static final Set<String> SOURCES = Set.of("from", "by");
    private static final Set<String> AIMS =
            Set.of("of", "on", "against", "for", "to", "toward", "towards", "at", "with", "over", "about");
    private static final Set<String> BEING =
            Set.of("be", "been", "being", "is", "are", "was", "were", "get", "gets", "got");

    private static final Set<String> HAVING = Set.of(
            "has",
            "have",
            "had",
            "having",
            "with",
            "win",
            "wins",
            "won",
            "get",
            "gets",
            "got",
            "getting",
            "receive",
            "received",
            "enjoy",
            "enjoys",
            "earn",
            "earned",
            "draw",
            "drew",
            "gain",
            "gained",
            "lose",
            "lost",
            "without");

    private final Stage stage;
    private final Lexicon lexicon;
    private final Tones tones;
    private final Sides sides;
    private final Neighbours neighbours;

    ReportedDeeds(Stage stage, Lexicon lexicon, Tones tones, Sides sides) {
        this.stage = stage;
        this.lexicon = lexicon;
        this.tones = tones;
        this.sides = sides;
        this.neighbours = new Neighbours(stage);
    }

    List<Evidence> find() {
        var found = new ArrayList<Evidence>();
        for (var sentence : stage.text().sentences()) {
            int next = sentence.first();
            while (next < sentence.end()) {
                var tie = lexicon.tie(stage, next);
                if (tie != null) {
                    found.addAll(read(new Place(tie, next, next + tie.length(), sentence)));
                }
                next += tie == null ? 1 : tie.length();
            }
        }
        return found;
    }

    private List<Evidence> read(Place place) {
        return switch (place.tie.kind()) {
            case DEED -> deed(place);
            case NOUN -> noun(place);
            case ROLE -> role(place);
        };
    }

    /// "Vask sued Brel", "Vask was sued in court by Brel".
    private List<Evidence> deed(Place place) {
        if (stage.word(place.end).equals("to")) {
            return List.of(); // "elected to wait"
        }
        boolean passive = isPassive(place.at);
        int by = place.end;
        while (passive && by < place.end + ASIDE && !stage.word(by).equals("by")) {
            by++;
        }
        if (stage.word(by).equals("by")) {
            return evidence(place, objects(place, by + 1), subjects(place));
        }
        return passive ? List.of() : evidence(place, subjects(place), objects(place, place.end));
    }

    /// "Vask's attack on Brel"; the other way round: "Vask has the backing of Brel", "Vask drew praise from Brel".
    private List<Evidence> noun(Place place) {
        var next = stage.word(place.end);
        if (SOURCES.contains(next)
                || (next.equals("of") && stage.any(HAVING, Math.max(0, place.at - ASIDE), place.at))) {
            return evidence(place, objects(place, place.end + 1), subjects(place));
        }
        return AIMS.contains(next) ? evidence(place, subjects(place), objects(place, place.end + 1)) : List.of();
    }

    /// "Brel, an ally of Vask", "Vask ally Brel".
    private List<Evidence> role(Place place) {
        var next = stage.word(place.end);
        return next.equals("of") || next.equals("to")
                ? evidence(place, subjects(place), objects(place, place.end + 1))
                : evidence(place, neighbours.at(place.end), neighbours.justBefore(place.at, place.sentence));
    }

    private List<Appearance> subjects(Place place) {
        return neighbours.subjects(place.at, place.sentence);
    }

    private List<Appearance> objects(Place place, int from) {
        return neighbours.objects(from, place.sentence);
    }

    private boolean isPassive(int deed) {
        boolean participle = stage.word(deed).endsWith("ed") || stage.word(deed).endsWith("n");
        return participle && stage.any(BEING, Math.max(0, deed - ASIDE), deed);
    }

    private List<Evidence> evidence(Place place, List<Appearance> holders, List<Appearance> targets) {
        var found = new ArrayList<Evidence>();
        boolean negated = tones.negated(place.at, place.sentence.first());
        double score = WEIGHT * (negated ? -place.tie.sign() : place.tie.sign());
        for (var holder : holders) {
            for (var target : targets) {
                if (target.canFace(holder.entity())) {
                    double all = score + sides.between(holder.entity(), target.entity());
                    var statement = stage.said(place.at);
                    found.add(new Evidence(
                            holder.entity(), target.entity(), stage.text(), place.sentence, statement, all));
                }
            }
        }
        return found;
    }

    /// Where a tie stands: from token `at` up to, not including, `end`.
    private record Place(Tie tie, int at, int end, Sentence sentence) {}
}
