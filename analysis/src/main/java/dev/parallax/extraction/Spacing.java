package dev.parallax.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// White space made plain: runs of it become one blank, line ends become "\n", paragraphs stand apart by one empty
/// line.
final class Spacing {
    static final String BETWEEN_PARAGRAPHS = "\n\n";

    private Spacing() {}

    /// One line: every run of white space is one blank.
    static String line(String text) {
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /// The lines of a text, each plain; empty ones stay, as "".
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]", -1))
                .map(Spacing::line)
                .toList();
    }

    /// A text whose lines and paragraphs stay as they are and whose white space is plain.
    static String plain(String text) {
        var joined = String.join("\n", lines(text)).strip();
        return Arrays.stream(joined.split("\n{2,}")).collect(Collectors.joining(BETWEEN_PARAGRAPHS));
    }
}
