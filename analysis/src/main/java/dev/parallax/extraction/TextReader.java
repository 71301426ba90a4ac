package dev.parallax.extraction;

import java.util.ArrayList;
import java.util.List;

/// Takes plain text apart: paragraphs are parted by empty lines; lines within one are blocks of their own, unless the
/// text was wrapped at a fixed width.
final class TextReader {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private TextReader() {}

    static Draft read(String text) {
        var lines = Spacing.lines(text);
        return new Draft(Facts.NONE, isWrapped(lines) ? paragraphs(lines) : blocks(lines), Layout.NONE);
    }

    /// A block for each line.
    static List<Block> blocks(String text) {
        return blocks(Spacing.lines(text));
    }

    private static List<Block> blocks(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(Block::paragraph)
                .toList();
    }

    private static List<Block> paragraphs(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var paragraph = new StringBuilder();
        for (var line : lines) {
            if (line.isEmpty() && !paragraph.isEmpty()) {
                blocks.add(Block.paragraph(paragraph.toString().strip()));
                paragraph.setLength(0);
            }
            paragraph.append(line).append(' ');
        }
        if (!paragraph.toString().isBlank()) {
            blocks.add(Block.paragraph(paragraph.toString().strip()));
        }
        return blocks;
    }

    /// Whether most lines that another one follows are of the width of a page and end amid a sentence.
    private static boolean isWrapped(List<String> lines) {
        int followed = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                boolean wide = line.length() >= NARROWEST && line.length() <= WIDEST;
                full += wide && !Wording.endsSentence(line) ? 1 : 0;
            }
        }
        return followed > 2 && full * 2 > followed;
    }
}
