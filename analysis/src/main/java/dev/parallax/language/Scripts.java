package dev.parallax.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The scripts that a text is written in.
final class Scripts {
    /// Scripts from which we infer the language most written in them.
    private static final Map<UnicodeScript, String> ONLY = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"));

    private Scripts() {}

    /// The script of most letters; a text with kana counts as written in kana, since Chinese has none.
    static Optional<UnicodeScript> of(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(s -> counts.merge(s, 1, Integer::sum));
        var most = counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        return most.map(s -> s == UnicodeScript.HAN && kana * 10 > han ? UnicodeScript.HIRAGANA : s);
    }

    static Optional<String> only(UnicodeScript script) {
        return Optional.ofNullable(ONLY.get(script));
    }
}
