package dev.parallax.extraction;

import dev.parallax.extraction.PageBlocks.Range;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Takes a web page apart.
final class HtmlReader {
    private static final int DEEPEST = 512; // elements within each other; deeper ones are laid side by side
    private static final double LINKS = 0.6; // share of its characters above which a line is a link to elsewhere
    private static final int ABOVE = 4; // blocks above the headline among which a date is looked for
    private static final int BELOW = 12; // and below it

    private final PageLabels labels = new PageLabels();

    Draft read(String html, String url, Hints hints) {
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url);
        var facts = PageFacts.of(page);
        OwnerHints.cut(page, hints);
        return OwnerHints.body(page, hints)
                .map(body -> chosen(page, body, facts))
                .orElseGet(() -> found(page, facts));
    }

    /// The article where we think that it is.
    private Draft found(Document page, Facts facts) {
        var walk = PageBlocks.of(page.body());
        labels.mark(walk);
        Teasers.mark(walk.blocks());
        var main = MainContent.of(walk, facts.title());
        return new Draft(dated(facts, walk.blocks()), parted(walk.blocks(), main.range()), Layout.of(main.element()));
    }

    /// The article where its owner says that it is; all else on the page follows as furniture.
    private Draft chosen(Document page, Element body, Facts facts) {
        var walk = PageBlocks.of(body);
        labels.mark(walk);
        var own = walk.blocks().stream().anyMatch(Block::isKept)
                ? walk.blocks()
                : PageBlocks.of(body).blocks();
        var rest = PageBlocks.of(page.body());
        labels.mark(rest);
        var blocks = new ArrayList<>(parted(own, new Range(0, own.size())));
        blocks.addAll(parted(rest.blocks(), new Range(0, 0)));
        return new Draft(dated(facts, rest.blocks()), blocks, Layout.CHOSEN);
    }

    private static List<Block> parted(List<Block> blocks, Range main) {
        var parted = new ArrayList<Block>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean inside = i >= main.from() && i < main.to();
            parted.add(!block.isKept() ? block : inside ? inside(block) : block.as(outside(block, i < main.from())));
        }
        return parted;
    }

    private static Block inside(Block block) {
        boolean link = block.linkDensity() > LINKS && !Wording.endsSentence(block.text());
        return link ? block.as(Cut.Kind.RELATED) : block;
    }

    private static Cut.Kind outside(Block block, boolean above) {
        boolean link = block.linkDensity() > LINKS;
        return !link ? Cut.Kind.OTHER : above ? Cut.Kind.NAVIGATION : Cut.Kind.RELATED;
    }

    /// The facts, with the date that stands near the headline where the page's mark-up tells none.
    private static Facts dated(Facts facts, List<Block> blocks) {
        if (facts.published() != null) {
            return facts;
        }
        int headline = MainContent.headline(blocks, facts.title());
        int from = Math.max(0, headline - ABOVE);
        return blocks.subList(from, Math.min(blocks.size(), headline + BELOW)).stream()
                .map(block -> VisibleDate.in(block.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(facts::publishedAt)
                .orElse(facts);
    }
}
