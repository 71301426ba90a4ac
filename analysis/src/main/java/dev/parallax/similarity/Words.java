package dev.parallax.similarity;

import java.util.ArrayList;
import java.util.List;

/// The runs of letters and digits of a text, in order. Scripts without spaces are cut into pairs of characters, which
/// serve as words do elsewhere.
public final class Words {
    private Words() {}

    /// At most `limit` words, as written.
    public static List<String> of(String text, int limit) {
        var found = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at < text.length() && found.size() < limit; at += step(text, at)) {
            int c = text.codePointAt(at);
            if (isSpaceless(c)) {
                start = close(text, start, at, found);
                pair(text, at, found);
            } else if (isPart(c)) {
                start = start < 0 ? at : start;
            } else {
                start = close(text, start, at, found);
            }
        }
        if (found.size() < limit) {
            close(text, start, text.length(), found);
        }
        return found;
    }

    private static int close(String text, int start, int end, List<String> found) {
        if (start >= 0) {
            found.add(text.substring(start, end));
        }
        return -1;
    }

    private static void pair(String text, int at, List<String> found) {
        int next = at + step(text, at);
        if (next < text.length() && isSpaceless(text.codePointAt(next))) {
            found.add(text.substring(at, next + step(text, next)));
        }
    }

    private static int step(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpaceless(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(c);
            default -> false;
        };
    }
}
