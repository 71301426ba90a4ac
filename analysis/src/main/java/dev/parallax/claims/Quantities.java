package dev.parallax.claims;

import dev.parallax.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The quantities of a statement: its numbers, but for dates and times of day. "Hundreds" and "several" are vague and
/// conflict with nothing.
final class Quantities {
    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2100;
    private static final List<String> CLOCK = List.of("am", "pm", "a.m.", "p.m.", "o'clock", "a.m", "p.m");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final List<String> SMALL =
            List.of("of", "in", "on", "to", "and", "had", "were", "was", "have", "the");
    private static final int UNIT_REACH = 3;

    private Quantities() {}

    /// A number and what it counts, as a stem; empty where that is not said.
    record Quantity(double value, String unit) {
        boolean conflicts(Quantity other) {
            return value != other.value && unit.equals(other.unit);
        }
    }

    static List<Quantity> of(List<Token> tokens) {
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < tokens.size(); i++) {
            double value = value(tokens.get(i).text());
            if (Double.isNaN(value)) {
                continue;
            }
            int next = i + 1;
            while (next < tokens.size() && isFactor(tokens.get(next).text())) {
                value *= value(tokens.get(next).text());
                next++;
            }
            if (!isDate(tokens, i, next, value)) {
                found.add(new Quantity(value, unit(tokens, next)));
            }
            i = next - 1;
        }
        return found;
    }

    /// The first noun-like word behind the number: "forty Telmarian soldiers" counts soldiers.
    private static String unit(List<Token> tokens, int next) {
        for (int i = next; i < Math.min(tokens.size(), next + UNIT_REACH); i++) {
            var token = tokens.get(i);
            if (!token.isWord() || SMALL.contains(token.text().toLowerCase(Locale.ROOT))) {
                break;
            }
            if (!token.isCapitalised()) {
                return Gist.term(token);
            }
        }
        return "";
    }

    private static boolean isFactor(String word) {
        double value = value(word);
        return !Double.isNaN(value) && value >= 100 && !Character.isDigit(word.charAt(0));
    }

    private static boolean isDate(List<Token> tokens, int first, int next, double value) {
        var before = first == 0 ? "" : tokens.get(first - 1).text().toLowerCase(Locale.ROOT);
        var after = next >= tokens.size() ? "" : tokens.get(next).text().toLowerCase(Locale.ROOT);
        boolean year = value >= FIRST_YEAR
                && value <= LAST_YEAR
                && !tokens.get(first).text().contains(",");
        return year
                || tokens.get(first).text().contains(":")
                || CLOCK.contains(after)
                || MONTHS.contains(before)
                || MONTHS.contains(after);
    }

    /// Not a number where the word is none.
    private static double value(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return digits(word);
        }
        return Lexicon.NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), Double.NaN);
    }

    private static double digits(String word) {
        var plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                plain.append(c);
            } else if (c != ',') {
                break;
            }
        }
        try {
            return plain.isEmpty() ? Double.NaN : Double.parseDouble(plain.toString());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
