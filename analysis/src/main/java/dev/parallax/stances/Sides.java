package dev.parallax.stances;

import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which of the two parties of the United States someone is of, as far as a table knows or the article says so close to
/// a name: "Ohio Republican", "(D-Vt.)".
final class Sides {
    private static final Set<String> RIGHT = Set.of("republican", "republicans", "r", "gop");
    private static final Set<String> LEFT = Set.of("democrat", "democratic", "democrats", "d");
    private static final int REACH = 5; // tokens behind a name
    private static final double OPPOSITE = 0.9;
    private static final double SAME = 0.5; // quarrels within a party are news

    private static final Map<String, Integer> KNOWN = known();

    private final Map<String, Integer> sides = new HashMap<>();

    static Sides of(List<Stage> stages) {
        var sides = new Sides();
        stages.forEach(sides::read);
        return sides;
    }

    private void read(Stage stage) {
        for (var appearance : stage.appearances()) {
            var entity = appearance.entity();
            int side = KNOWN.getOrDefault(
                    entity.name(), side(entity.name().toLowerCase(Locale.ROOT).split(" ")));
            if (side == 0 && entity.type() == Entity.Type.PERSON) {
                side = near(stage, appearance);
            }
            sides.merge(entity.id(), side, (a, b) -> a == 0 ? b : a);
        }
    }

    /// What their parties speak for: two of the same are likely for each other, two of opposite ones against.
    double between(Entity holder, Entity target) {
        int product = sides.getOrDefault(holder.id(), 0) * sides.getOrDefault(target.id(), 0);
        return product * (product < 0 ? OPPOSITE : SAME);
    }

    private static Map<String, Integer> known() {
        var known = new HashMap<String, Integer>();
        for (var row : Table.rows(Sides.class, "sides.tsv")) {
            for (var name : row[1].split(", ")) {
                known.put(name, row[0].equals("RIGHT") ? 1 : -1);
            }
        }
        return Map.copyOf(known);
    }

    private static int side(String... words) {
        int side = 0;
        for (var word : words) {
            side += RIGHT.contains(word) ? 1 : LEFT.contains(word) ? -1 : 0;
        }
        return Integer.signum(side);
    }

    private static int near(Stage stage, Appearance appearance) {
        int before = side(stage.word(appearance.first() - 1), stage.word(appearance.first() - 2));
        if (before != 0) {
            return before;
        }
        var opening = stage.word(appearance.end());
        if (!opening.equals(",") && !opening.equals("(")) {
            return 0;
        }
        for (int i = appearance.end() + 1; i < appearance.end() + REACH; i++) {
            int side = side(stage.word(i).split("-"));
            if (side != 0) {
                return side;
            }
        }
        return 0;
    }
}
