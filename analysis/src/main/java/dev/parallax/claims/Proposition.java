package dev.parallax.claims;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A readable sentence for what is claimed: the words of the statement that says it most fully.
final class Proposition {
    private static final int LONGEST = 240;
    private static final double TELLING = 20;
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");
    private static final Set<String> UNCLEAR =
            Set.of("he", "she", "it", "they", "we", "i", "this", "that", "these", "his", "her", "their", "our", "my");

    private Proposition() {}

    static String of(Sides sides) {
        var candidates = sides.asserting().isEmpty() ? sides.denying() : sides.asserting();
        return candidates.stream()
                .max(Comparator.comparingDouble(Proposition::worth).thenComparing(Said.ORDER.reversed()))
                .map(Proposition::sentence)
                .orElse("");
    }

    private static double worth(Said said) {
        double telling = Math.min(
                TELLING,
                said.own().terms().values().stream().mapToDouble(w -> w).sum());
        double worth = telling;
        worth += said.statement().form() == Form.INDIRECT ? 4 : 0;
        worth -= UNCLEAR.contains(firstWord(words(said))) ? 8 : 0;
        worth -= said.own().refers() ? 10 : 0;
        worth -= words(said).length() > LONGEST ? 10 : 0;
        return worth;
    }

    private static String sentence(Said said) {
        var words = words(said);
        var first = firstWord(words);
        if (said.act() == Act.ACCUSE && (first.endsWith("ing") || first.equals("of"))) {
            return accusation(said, words);
        }
        if (said.statement().form() == Form.DIRECT) {
            return "“" + words + "” (" + said.holder().name() + ")";
        }
        if (PERSONAL.contains(first)) {
            words = said.holder().name() + words.substring(first.length());
        }
        return ended(words);
    }

    private static String accusation(Said said, String words) {
        var deed = words.startsWith("of ") ? words : "of " + words;
        var targets = said.statement().targets().stream()
                .flatMap(t -> said.article().entity(t.entity()).stream())
                .map(Entity::name)
                .toList();
        return ended((targets.isEmpty() ? "Someone" : String.join(" and ", targets)) + verb(targets) + deed);
    }

    private static String verb(List<String> targets) {
        return targets.size() > 1 ? " are accused " : " is accused ";
    }

    private static String ended(String words) {
        var upper = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return upper.endsWith(".") || upper.endsWith("!") || upper.endsWith("?") ? upper : upper + ".";
    }

    private static String words(Said said) {
        var words = said.statement()
                .quote(said.article().content())
                .replaceAll("\\s+", " ")
                .strip();
        while (!words.isEmpty() && ",;:".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1);
        }
        return words.isEmpty() ? "?" : words;
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return (space < 0 ? words : words.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
