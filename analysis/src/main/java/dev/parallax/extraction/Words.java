package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An article's title and text, parted from what was cut.
record Words(String title, String text, List<Cut> cuts) {
    static final Words NONE = new Words("", "", List.of());
    static final int MOST_CUT = 40_000; // characters of all that was cut
    private static final int LONGEST_CUT = 2_000; // of each
    private static final int HEAD = 20; // blocks among which a title is looked for

    /// The words of marked blocks. The title, where one is known, is no part of the text; where none is, a first line
    /// that stands before running text and has the shape of a title is one.
    static Words of(List<Block> blocks, @Nullable String title) {
        int at = title == null ? first(blocks) : find(blocks, title);
        var head = at < 0 ? "" : blocks.get(at).text();
        var marked = withoutDateline(at < 0 ? blocks : withoutHead(blocks, at));
        var text = marked.stream()
                .filter(Block::isKept)
                .map(Block::text)
                .collect(Collectors.joining(Spacing.BETWEEN_PARAGRAPHS));
        return new Words(title == null ? head : Spacing.line(title), text, cuts(marked, at));
    }

    /// The first block kept, if it is a title; -1 if not.
    private static int first(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isKept()) {
                boolean more = blocks.subList(i + 1, blocks.size()).stream().anyMatch(b -> b.isKept() && b.isProse());
                return more && Wording.isTitleShaped(blocks.get(i).text()) ? i : -1;
            }
        }
        return -1;
    }

    /// The block near the beginning that says what the title says, or is a heading like it; -1 if none does.
    private static int find(List<Block> blocks, String title) {
        var sought = Wording.letters(title);
        int kept = 0;
        for (int i = 0; i < blocks.size() && kept < HEAD; i++) {
            var block = blocks.get(i);
            boolean variant = block.shape() == Block.Shape.HEADING && Wording.areAlike(block.text(), title);
            if (variant || Wording.letters(block.text()).equals(sought)) {
                return i;
            }
            kept += block.isKept() ? 1 : 0;
        }
        return -1;
    }

    /// Without the title's block, and without what stands before it unless that is running text.
    private static List<Block> withoutHead(List<Block> blocks, int at) {
        var rest = new ArrayList<>(blocks);
        boolean prose = blocks.subList(0, at).stream().anyMatch(b -> b.isKept() && b.isProse());
        for (int i = prose ? at : 0; i <= at; i++) {
            rest.set(i, rest.get(i).isKept() ? rest.get(i).as(Cut.Kind.OTHER) : rest.get(i));
        }
        return rest;
    }

    /// Without the lines before the first running text that say who wrote it and when.
    private static List<Block> withoutDateline(List<Block> blocks) {
        var rest = new ArrayList<>(blocks);
        for (int i = 0; i < rest.size(); i++) {
            var block = rest.get(i);
            if (block.isKept() && Dateline.is(block.text())) {
                rest.set(i, block.as(Cut.Kind.OTHER));
            } else if (block.isKept() && block.isProse()) {
                break;
            }
        }
        return rest;
    }

    /// What was cut, in reading order, up to a limit.
    private static List<Cut> cuts(List<Block> blocks, int title) {
        var cuts = new ArrayList<Cut>();
        int left = MOST_CUT;
        for (int i = 0; i < blocks.size() && left > 0; i++) {
            var kind = blocks.get(i).cut();
            if (kind != null && i != title) {
                var text = start(blocks.get(i).text(), Math.min(left, LONGEST_CUT));
                cuts.add(new Cut(kind, text));
                left -= text.length() + 1;
            }
        }
        return cuts;
    }

    /// The first characters, pairs of surrogates kept whole.
    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, length - (Character.isHighSurrogate(text.charAt(length - 1)) ? 1 : 0));
    }
}
