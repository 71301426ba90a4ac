package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning and the end of an article on a page, where labels, buttons and bare headings gather: what stands
/// before
/// its first running text or after its last and is no text itself.
final class PageEdges {
    private static final int LABEL_WORDS = 3;
    private static final int END_WORDS = 3;
    private static final int BIO_BLOCKS = 4; // last ones among which a word about the author may stand
    private static final int BIO_WORDS = 80;

    private PageEdges() {}

    static List<Block> marked(List<Block> blocks, @Nullable String byline) {
        var marked = new ArrayList<>(blocks);
        int first = nextProse(blocks, 0, 1);
        int last = nextProse(blocks, blocks.size() - 1, -1);
        for (int i = 0; i < marked.size() && last >= 0; i++) {
            var block = marked.get(i);
            if (block.isKept() && (i < first ? isLabel(block) : i > last && isRemnant(block))) {
                marked.set(i, block.as(i < first ? Cut.Kind.OTHER : Cut.Kind.TAIL));
            }
        }
        markBio(marked, last, byline);
        return marked;
    }

    /// The index of the next running text; -1 where there is none.
    private static int nextProse(List<Block> blocks, int start, int step) {
        int i = start;
        while (i >= 0
                && i < blocks.size()
                && !(blocks.get(i).isKept() && blocks.get(i).isProse())) {
            i += step;
        }
        return i >= 0 && i < blocks.size() ? i : -1;
    }

    /// A few words that stand alone: "Video", "Story highlights".
    private static boolean isLabel(Block block) {
        return block.shape() == Block.Shape.LOOSE
                && !Wording.endsSentence(block.text())
                && Wording.words(block.text()) <= LABEL_WORDS;
    }

    /// A heading that nothing follows, or a few words that are neither a sentence nor of a list.
    private static boolean isRemnant(Block block) {
        return switch (block.shape()) {
            case HEADING -> true;
            case ITEM, PARAGRAPH -> false;
            default -> !Wording.endsSentence(block.text()) && Wording.words(block.text()) <= END_WORDS;
        };
    }

    /// "Jo Reed is a reporter at the Orvel Courier", at the end of what Jo Reed wrote.
    private static void markBio(List<Block> blocks, int last, @Nullable String byline) {
        int left = BIO_BLOCKS;
        for (int i = last; byline != null && i > 0 && left > 0; i--) {
            var block = blocks.get(i);
            left -= block.isKept() ? 1 : 0;
            if (block.isKept() && Byline.isAbout(block.text(), byline) && Wording.words(block.text()) <= BIO_WORDS) {
                blocks.set(i, block.as(Cut.Kind.TAIL));
            }
        }
    }
}
