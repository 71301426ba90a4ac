package dev.parallax.extraction;

import dev.parallax.extraction.PageBlocks.Range;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the part of a page that holds the article: the element with most prose below the headline, where everything
/// else it holds counts against it, and where an element that says it is the article's body is believed for a bonus.
final class MainContent {
    private static final int SCRAP = 8; // what a block that is no prose costs, in characters of prose
    private static final double BODY_BONUS = 3;
    private static final Set<String> BODIES = Set.copyOf(Lexicon.lines("body-hints.txt"));

    private MainContent() {}

    /// Where the article is, and the element that holds it: null where that is the page as a whole.
    record Main(Range range, @Nullable Element element) {}

    static Main of(PageBlocks page, @Nullable String title) {
        int headline = headline(page.blocks(), title);
        var worth = sums(page.blocks(), headline, MainContent::worth);
        var prose = sums(page.blocks(), headline, block -> Math.max(0, worth(block)));
        var best = new Main(new Range(0, page.blocks().size()), null);
        double most = worth[page.blocks().size()];
        for (var element : page.ranges().entrySet()) {
            var range = element.getValue();
            double sum = isBody(element.getKey())
                    ? (prose[range.to()] - prose[range.from()]) * BODY_BONUS
                    : worth[range.to()] - worth[range.from()];
            if (sum >= most && !element.getKey().normalName().equals("p")) { // of equals the inner, which comes later
                most = sum;
                best = new Main(range, element.getKey());
            }
        }
        return new Main(withLead(best.range(), page.blocks(), headline), best.element());
    }

    /// A lead that stands between the headline and the body, outside of it, is part of the article.
    private static Range withLead(Range body, List<Block> blocks, int headline) {
        for (int i = headline; headline > 0 && i < body.from(); i++) {
            if (blocks.get(i).isKept()
                    && blocks.get(i).isProse()
                    && Wording.endsSentence(blocks.get(i).text())) {
                return new Range(i, body.to());
            }
        }
        return body;
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").equals("articleBody") || ElementNames.anyName(element, BODIES::contains);
    }

    /// The first heading that says what the title says, else the first that is like it, if the text is
    /// below it; 0 where none is.
    static int headline(List<Block> blocks, @Nullable String title) {
        if (title == null) {
            return 0;
        }
        var letters = Wording.letters(title);
        int same = heading(blocks, text -> Wording.letters(text).equals(letters));
        int found = same >= 0 ? same : heading(blocks, text -> Wording.areAlike(text, title));
        return found > 0 && isAbove(blocks, found) ? found : 0;
    }

    /// Whether running text follows, at least as much as went before.
    private static boolean isAbove(List<Block> blocks, int heading) {
        double before = prose(blocks.subList(0, heading));
        double after = prose(blocks.subList(heading, blocks.size()));
        return after > 0 && after >= before;
    }

    private static double prose(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> Math.max(0, worth(block))).sum();
    }

    private static int heading(List<Block> blocks, Predicate<String> sought) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).shape() == Block.Shape.HEADING
                    && sought.test(blocks.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /// The worth of all blocks before each, and of all; what stands before the headline can only cost.
    private static double[] sums(List<Block> blocks, int headline, ToDoubleFunction<Block> worth) {
        var sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            double own = worth.applyAsDouble(blocks.get(i));
            sums[i + 1] = sums[i] + (i < headline ? Math.min(0, own) : own);
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
