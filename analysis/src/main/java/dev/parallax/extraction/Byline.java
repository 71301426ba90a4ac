package dev.parallax.extraction;

import java.util.Arrays;
import java.util.List;

/// The line that names who wrote an article.
final class Byline {
    private static final int SHORTEST = 2; // words of a name before a date may follow

    private static final List<String> ABOUT =
            List.of(" is a", " is the", " is an", " is ", " covers ", " writes ", " reports ", " can be ", ", a ");

    private Byline() {}

    /// The names in a line such as "By Jo Reed | 5 March 2024 09:20", "Jo Reed Monday, March 5, 2024".
    static String name(String line) {
        var own = line.split(" [|•·] ", 2)[0];
        var words = (own.regionMatches(true, 0, "by ", 0, 3) ? own.substring(3) : own).split(" ");
        int end = words.length;
        boolean figures = false;
        for (int i = words.length - 1; i >= SHORTEST; i--) {
            figures |= Character.isDigit(words[i].codePointAt(0));
            end = figures && Dateline.isDateWord(words[i]) ? i : end;
        }
        return String.join(" ", Arrays.copyOf(words, end)).strip();
    }

    /// Whether it can be a name: begun with a letter.
    static boolean isName(String name) {
        return !name.isEmpty() && Character.isLetter(name.codePointAt(0));
    }

    /// Whether a paragraph begins as one about an author does: "Jo Reed is", "Jo Reed covers".
    static boolean isAbout(String paragraph, String byline) {
        for (var name : byline.split(", | and ")) {
            var rest = paragraph.startsWith(name) ? paragraph.substring(name.length()) : "";
            if (name.indexOf(' ') > 0 && ABOUT.stream().anyMatch(rest::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
