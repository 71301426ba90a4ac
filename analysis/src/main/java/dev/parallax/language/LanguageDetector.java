package dev.parallax.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells a text's language as a BCP 47 code, `und` when unsure. A script that one language has to itself decides
/// alone; otherwise the letters peculiar to a language and its most frequent words do. Reads the beginning of a text.
public final class LanguageDetector {
    public static final String UNSURE = "und";
    private static final int ENOUGH = 2_000; // characters that are read

    private final FrequentWords words = FrequentWords.shipped();

    public String detect(String text) {
        var start = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        return Scripts.of(start).map(script -> language(script, start)).orElse(UNSURE);
    }

    private String language(Character.UnicodeScript script, String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return switch (script) {
            case LATIN -> words.language(lower).orElse(UNSURE);
            case CYRILLIC ->
                words.language(lower).or(() -> byLetters(lower, CYRILLIC)).orElse("ru");
            case ARABIC -> byLetters(lower, ARABIC).orElse("ar");
            case HAN -> "zh";
            default -> Scripts.only(script).orElse(UNSURE);
        };
    }

    private static final Map<Integer, String> CYRILLIC = Map.of(
            (int) 'і', "uk", (int) 'ї', "uk", (int) 'є', "uk", (int) 'ђ', "sr", (int) 'ћ', "sr", (int) 'ў', "be");
    private static final Map<Integer, String> ARABIC = Map.of(
            (int) 'ٹ', "ur", (int) 'ے', "ur", (int) 'ں', "ur", (int) 'پ', "fa", (int) 'چ', "fa", (int) 'گ', "fa");

    /// The language of the first letter that is peculiar to one.
    private static Optional<String> byLetters(String text, Map<Integer, String> languages) {
        return text.chars()
                .filter(languages::containsKey)
                .mapToObj(languages::get)
                .findFirst();
    }
}
