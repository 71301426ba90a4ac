package dev.parallax.stances;

import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Stance;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Weighs all evidence of an article: each sentence by what it shows itself and, a little, by what others show of the
/// same two.
final class Judgement {
    private static final double LEAST = 0.35;
    private static final double OTHERS = 0.2;
    private static final double OTHERS_AT_MOST = 1.5;
    private static final double CERTAIN = 3;
    private static final double HIGHEST = 0.9;

    private final Salience salience;
    private final Map<Pair, Double> sums = new HashMap<>();
    private final Map<Passage, Evidence> passages = new LinkedHashMap<>();

    Judgement(Salience salience) {
        this.salience = salience;
    }

    void add(Evidence evidence) {
        sums.merge(Pair.of(evidence), evidence.score(), Double::sum);
        passages.merge(Passage.of(evidence), evidence, Evidence::plus);
    }

    List<Stance> stances() {
        return passages.values().stream()
                .filter(evidence -> Math.abs(score(evidence)) >= LEAST)
                .map(this::stance)
                .toList();
    }

    private double score(Evidence here) {
        double elsewhere = Objects.requireNonNull(sums.get(Pair.of(here))) - here.score();
        double sum = here.score() + OTHERS * Math.clamp(elsewhere, -OTHERS_AT_MOST, OTHERS_AT_MOST);
        return sum * salience.ofHolder(here.holder()) * salience.ofTarget(here.target());
    }

    private Stance stance(Evidence here) {
        double score = score(here);
        return new Stance(
                here.holder().id(),
                here.target().id(),
                score > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE,
                here.text().part(),
                here.sentence().span(),
                here.statement() == null ? null : here.statement().id(),
                Math.min(HIGHEST, Math.abs(score) / CERTAIN));
    }

    /// Who is about whom.
    private record Pair(String holder, String target) {
        static Pair of(Evidence evidence) {
            return new Pair(evidence.holder().id(), evidence.target().id());
        }
    }

    /// Who is about whom, in which sentence.
    private record Passage(Pair pair, Part in, int sentence) {
        static Passage of(Evidence evidence) {
            return new Passage(
                    Pair.of(evidence),
                    evidence.text().part(),
                    evidence.sentence().first());
        }
    }
}
