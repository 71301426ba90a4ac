package dev.parallax.claims;

import dev.parallax.news.Statement.Act;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What speaks for or against one statement answering another, each sign with its strength: the input of [Judge].
final class Signs {
    /// As they stand in the tables of weights.
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private final SortedMap<String, Double> found = new TreeMap<>();
    private final Said first;
    private final Said second;
    private final Rarities rarities;
    private final double full;

    private Signs(Said first, Said second, Rarities rarities) {
        this.first = first;
        this.second = second;
        this.rarities = rarities;
        this.full = rarities.overlap(first.full(), second.full());
    }

    /// Whether `answer` denies what `claim` asserts.
    static SortedMap<String, Double> ofDenial(Said claim, Said answer, Rarities rarities) {
        var signs = new Signs(claim, answer, rarities);
        signs.acts();
        signs.distance();
        signs.likeness();
        signs.quantities();
        signs.persons();
        signs.contradiction();
        return signs.found;
    }

    /// Whether the two, by whomever, say the same.
    static SortedMap<String, Double> ofAgreement(Said one, Said other, Rarities rarities) {
        var signs = new Signs(one, other, rarities);
        signs.likeness();
        signs.quantities();
        signs.put("same holder", one.sameHolder(other));
        signs.put("same article", one.sameArticle(other));
        signs.put("near", one.sameArticle(other) && Math.abs(one.place() - other.place()) <= 2);
        signs.put("same act", one.act() == other.act());
        signs.put("both deny", one.act() == Act.DENY && other.act() == Act.DENY);
        signs.put("one denies", one.act() == Act.DENY ^ other.act() == Act.DENY);
        signs.put("negation differs", one.own().negated() != other.own().negated());
        signs.put("refers", one.own().refers() || other.own().refers());
        return signs.found;
    }

    private void acts() {
        put("claim " + first.act(), true);
        put("answer " + second.act(), true);
        put("denied", second.act() == Act.DENY && first.act() != Act.DENY);
    }

    private void distance() {
        int steps = second.place() - first.place();
        boolean here = first.sameArticle(second);
        var where = here ? place(steps) : "elsewhere";
        put(where, true);
        boolean denies = second.act() == Act.DENY;
        put(where + " denied", denies);
        put(where + " refers", second.own().refers());
        put(where + " contrasts", second.contrasts());
        put("same paragraph", here && first.paragraph() == second.paragraph());
        put("same paragraph denied", denies && here && first.paragraph() == second.paragraph());
    }

    private static String place(int steps) {
        if (steps < 0) {
            return steps < -3 ? "long before" : "before";
        }
        return steps > 5 ? "far behind" : "behind " + Math.min(steps, 4);
    }

    private void likeness() {
        double own = rarities.overlap(first.own(), second.own());
        put("overlap", own);
        put("full overlap", full);
        put("cosine", rarities.cosine(first.full(), second.full()));
        put("overlap denied", second.act() == Act.DENY ? full : 0);
        put("overlap here", first.sameArticle(second) ? full : 0);
        double plain = rarities.plainOverlap(first.full(), second.full());
        boolean denies = second.act() == Act.DENY && first.act() != Act.DENY;
        put("plain overlap", plain);
        put("plain overlap denied", denies ? plain : 0);
        put("plain overlap denied elsewhere", denies && !first.sameArticle(second) ? plain : 0);
        put("plain overlap denied, much", denies ? Math.max(0, plain - 0.4) : 0);
        put("much overlap", Math.max(0, full - 0.4));
        put("shares nothing", rarities.shared(first.own(), second.own()) == 0);
    }

    private void quantities() {
        QuantitySigns.of(first.own(), second.own(), near(), rarities).forEach(this::put);
    }

    private void persons() {
        put("claim targets answerer", first.targets(second));
        put("claim names answerer", first.names(second));
        put("answer targets claimer", second.targets(first));
        put("answer names claimer", second.names(first));
        put("answer stands with claimer", nearSpeaker(second, first));
        put("answer stands with claimer, refers", second.own().refers() && nearSpeaker(second, first));
    }

    private void contradiction() {
        boolean flipped = first.own().negated() != second.own().negated();
        put("negation differs", flipped);
        put("negation differs, overlap", flipped ? full : 0);
        put("negated answer", second.own().negated());
        put("negated answer, near", second.own().negated() && near());
        put("negated claim", first.own().negated());
        put("opposites", opposites());
        put("short answer", second.own().words() <= 4);
        put("short answer, near", second.own().words() <= 4 && near());
    }

    private boolean opposites() {
        for (var term : first.own().terms().keySet()) {
            if (Lexicon.OPPOSITES.getOrDefault(term, Set.of()).stream()
                    .anyMatch(second.own().terms()::containsKey)) {
                return true;
            }
        }
        return false;
    }

    private boolean near() {
        return first.sameArticle(second) && Math.abs(second.place() - first.place()) <= 3;
    }

    private static boolean nearSpeaker(Said said, Said other) {
        return other.speaker().keySet().stream().anyMatch(said.surroundings()::contains);
    }

    private void put(String sign, boolean holds) {
        put(sign, holds ? 1 : 0);
    }

    private void put(String sign, double strength) {
        if (strength != 0) {
            found.put(NAMES.computeIfAbsent(sign, Signs::name), strength);
        }
    }

    private static String name(String sign) {
        return sign.replace(' ', '_').replace(",", "");
    }
}
