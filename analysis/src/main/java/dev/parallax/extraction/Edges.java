package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import java.util.List;

/// The beginning and the end of a text, where appeals and forms gather: less is needed there to take a block for
/// furniture, from the outside inwards up to the first one that is the article's own.
final class Edges {
    private static final int SCRAPS = 8; // in a row
    private static final int SCRAP_WORDS = 4;
    private static final int LEADING_WORDS = 2; // fewer than a title has
    private static final int ASK_WORDS = 12;

    private Edges() {}

    static List<Block> marked(List<Block> blocks) {
        var marked = new ArrayList<>(blocks);
        markFirst(marked, LEADING_WORDS);
        markFirst(marked.reversed(), SCRAP_WORDS);
        return List.copyOf(marked);
    }

    /// Scraps go where furniture stands on both their sides.
    private static void markFirst(List<Block> blocks, int longest) {
        int scraps = 0;
        for (int i = 0; i < blocks.size() && scraps <= SCRAPS; i++) {
            if (isEdge(blocks.get(i))) {
                blocks.subList(i - scraps, i + 1).replaceAll(b -> b.isKept() ? b.as(Cut.Kind.OTHER) : b);
                scraps = 0;
            } else if (i > 0 && isScrap(blocks.get(i), longest)) {
                scraps++;
            } else {
                return;
            }
        }
    }

    private static boolean isEdge(Block block) {
        return !block.isKept()
                || block.text().codePoints().noneMatch(Character::isLetterOrDigit)
                || (!block.hasQuotes() && Appeal.of(block.text()).isLikely());
    }

    /// A few words that may be part of a form.
    static boolean isScrap(Block block) {
        return isScrap(block, SCRAP_WORDS);
    }

    /// So few words that they may be part of a form or menu, or some that speak to the reader of what pages ask for.
    private static boolean isScrap(Block block, int longest) {
        var appeal = Appeal.of(block.text());
        boolean asks = appeal.asks() > 0 && !block.hasQuotes();
        int words = Wording.words(block.text());
        return words <= longest || (asks && (words <= ASK_WORDS || appeal.speaksToReader()));
    }
}
