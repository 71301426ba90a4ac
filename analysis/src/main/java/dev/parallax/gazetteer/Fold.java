package dev.parallax.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/// A spelling without what writers vary in it: case, diacritics, the dots of abbreviations, the kind of apostrophe.
public final class Fold {
    /// Letters and marks that do not decompose, each followed by what stands for it.
    private static final String SPECIAL = "’'‘'ʼ'øoØołlŁlđdĐdıi‐-‑-–-";

    private Fold() {}

    public static String of(String name) {
        return isPlain(name) ? name : fold(name);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.' || c > 'z' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String name) {
        var folded = new StringBuilder(name.length());
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(plain(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char c) {
        int at = c < 128 ? -1 : SPECIAL.indexOf(c);
        return at < 0 || at % 2 == 1 ? c : SPECIAL.charAt(at + 1);
    }
}
