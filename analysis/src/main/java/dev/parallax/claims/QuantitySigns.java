package dev.parallax.claims;

import java.util.HashMap;
import java.util.Map;

/// What the figures of two statements tell: the same, others, or others for the same thing.
final class QuantitySigns {
    private static final String DEATH = "kill";
    private static final int BARE = 6;

    private QuantitySigns() {}

    static Map<String, Double> of(Gist claim, Gist answer, boolean near, Rarities rarities) {
        var signs = new HashMap<String, Double>();
        var a = claim.quantities();
        var b = answer.quantities();
        if (!a.isEmpty() && answer.refers() && near) {
            signs.put("quantity asked", 1.0);
        }
        if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.value() == y.value()))) {
            signs.put("quantity agrees", 1.0);
        } else if (!a.isEmpty() && !b.isEmpty()) {
            double likeness = rarities.overlap(claim, answer);
            signs.putAll(named("quantity differs", likeness, near));
            signs.put("quantity differs, bare", near && answer.words() <= BARE ? 1.0 : 0.0);
            if (a.stream().anyMatch(x -> b.stream().anyMatch(x::conflicts))) {
                signs.putAll(named("quantity conflicts", likeness, near));
                boolean more = a.getFirst().value() > b.getFirst().value();
                boolean death =
                        claim.terms().containsKey(DEATH) || answer.terms().containsKey(DEATH);
                signs.put("quantity conflicts, claims more", more ? 1.0 : 0.0);
                signs.put("quantity conflicts, claims more dead", more && death ? 1.0 : 0.0);
                signs.put("quantity conflicts, claims fewer dead", !more && death ? 1.0 : 0.0);
            }
        }
        return signs;
    }

    private static Map<String, Double> named(String sign, double likeness, boolean near) {
        return Map.of(sign, 1.0, sign + ", overlap", likeness, sign + ", near", near ? 1.0 : 0.0);
    }
}
