package dev.parallax.entities.tagger;

import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the stretches that are read at once: its sentences, cut again at line breaks (bylines, tables,
/// lists), unless lines are broken for their length alone; and none too long.
final class Lines {
    private static final int LONGEST = 300;

    private Lines() {}

    /// The tokens from `first` up to, not including, `end`.
    record Line(int first, int end) {
        int size() {
            return end - first;
        }
    }

    static List<Line> of(Text text) {
        boolean wrapped = isWrapped(text);
        var lines = new ArrayList<Line>();
        for (var sentence : text.sentences()) {
            int first = sentence.first();
            for (int i = first + 1; i < sentence.end(); i++) {
                if (i - first == LONGEST || (!wrapped && breaksBefore(text, i))) {
                    lines.add(new Line(first, i));
                    first = i;
                }
            }
            lines.add(new Line(first, sentence.end()));
        }
        return lines;
    }

    /// Whether lines often go on with a small letter.
    private static boolean isWrapped(Text text) {
        int breaks = 0;
        int small = 0;
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.end(); i++) {
                if (breaksBefore(text, i)) {
                    breaks++;
                    small += isSmall(text.tokens().get(i)) ? 1 : 0;
                }
            }
        }
        return small * 3 > breaks;
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.text().codePointAt(0));
    }

    private static boolean breaksBefore(Text text, int token) {
        int from = text.tokens().get(token - 1).end();
        return text.raw().indexOf('\n', from, text.tokens().get(token).start()) >= 0;
    }
}
