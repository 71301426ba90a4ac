package dev.parallax.extraction;

import dev.parallax.news.Dated;
import dev.parallax.news.WrittenDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date in the words of a page: "Updated March 5, 2024 9:20 pm GMT", "5. März 2024, 21:20 Uhr", "05.03.2024". Where
/// days and months cannot be told apart, as in 05/03/2024, no date is seen.
final class VisibleDate {
    private static final int LONGEST = 120; // characters of a line that tells a date and little else
    private static final int LONGEST_WORDS = 14;
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
    private static final List<Pattern> DATES = Stream.of(
                    "(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)",
                    "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\." + YEAR,
                    DAY + " (?:de )?" + MONTH + ",? (?:de )?" + YEAR,
                    MONTH + " " + DAY + ",? " + YEAR)
            .map(date -> Pattern.compile("(?<![\\p{L}\\d])" + date + "(?!\\d)"))
            .toList();
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:])(?<hour>[01]?\\d|2[0-3])[:.h](?<minute>[0-5]\\d)(?![\\d.])(?::\\d\\d)? ?(?<half>[ap]\\.?m)?");
    private static final Pattern ZONE =
            Pattern.compile("\\b(gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|msk)\\b");
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("gmt", "+00:00"),
            Map.entry("utc", "+00:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("msk", "+03:00"));
    private static final Map<String, Integer> MONTHS = months();

    private VisibleDate() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var line : Lexicon.lines("months.txt")) {
            var words = line.split(" ");
            Stream.of(words).skip(1).forEach(word -> months.put(word, Integer.valueOf(words[0])));
        }
        return Map.copyOf(months);
    }

    static Optional<Dated> in(String line) {
        if (line.length() > LONGEST || Wording.words(line) > LONGEST_WORDS) {
            return Optional.empty();
        }
        var lower = line.toLowerCase(Locale.ROOT);
        return DATES.stream()
                .map(date -> date.matcher(lower))
                .filter(Matcher::find)
                .flatMap(date -> in(lower, date).stream())
                .findFirst();
    }

    private static Optional<Dated> in(String line, Matcher date) {
        var written = date.group("month");
        int month = Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MONTHS.getOrDefault(written, 0);
        var iso = "%s-%02d-%02d".formatted(date.group("year"), month, Integer.parseInt(date.group("day")));
        var rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        return WrittenDate.parse(iso + time(rest), Dated.Found.TEXT).or(() -> WrittenDate.parse(iso, Dated.Found.TEXT));
    }

    private static String time(String line) {
        var time = TIME.matcher(line);
        if (!time.find()) {
            return "";
        }
        int hour = Integer.parseInt(time.group("hour"));
        var half = time.group("half");
        int full = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        var zone = ZONE.matcher(line);
        return "T%02d:%s".formatted(full, time.group("minute")) + (zone.find() ? OFFSETS.get(zone.group()) : "");
    }
}
