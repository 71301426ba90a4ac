package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.List;

/// Headings that lead elsewhere, one after the other, with a few lines under each: they announce other articles.
final class Teasers {
    private static final double LINKS = 0.6; // share of its characters above which a heading leads elsewhere
    private static final int LONGEST = 5; // blocks from one such heading to the next
    private static final int LAST = 2; // blocks that go with the last one, if they are
    private static final int SHORT = 160; // characters long at most

    private Teasers() {}

    static void mark(List<Block> blocks) {
        int heading = -LONGEST - 1; // the last one that leads elsewhere
        boolean several = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).shape() == Block.Shape.HEADING && blocks.get(i).linkDensity() > LINKS) {
                several = i - heading <= LONGEST;
                mark(blocks, several ? heading : i, i);
                heading = i;
            } else if (several && i - heading < LAST && blocks.get(i).length() <= SHORT) {
                mark(blocks, i, i + 1);
            }
        }
    }

    private static void mark(List<Block> blocks, int from, int to) {
        blocks.subList(from, to).replaceAll(b -> b.isKept() ? b.as(Cut.Kind.RELATED) : b);
    }
}
