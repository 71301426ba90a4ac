package dev.parallax.extraction;

import dev.parallax.extraction.PageBlocks.Range;
import java.util.List;

/// Finds the part of a page that holds the article: the element with most prose, where everything else it holds counts
/// against it.
final class MainContent {
    private static final int SCRAP = 15; // what a block that is no prose costs, in characters of prose

    private MainContent() {}

    static Range of(PageBlocks page) {
        var worth = worthUpTo(page.blocks());
        var best = new Range(0, page.blocks().size());
        double most = worth[page.blocks().size()];
        for (var range : page.ranges().values()) {
            double sum = worth[range.to()] - worth[range.from()];
            if (sum >= most) { // of equals the inner one, which comes later
                most = sum;
                best = range;
            }
        }
        return best;
    }

    private static double[] worthUpTo(List<Block> blocks) {
        var sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + worth(blocks.get(i));
        }
        return sums;
    }

    private static double worth(Block block) {
        if (!block.isKept() || block.shape() == Block.Shape.HEADING) {
            return 0;
        }
        return block.isProse() ? block.length() * (1 - block.linkDensity()) : -SCRAP - block.linked();
    }
}
