package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import org.jsoup.Jsoup;

/// Takes a web page apart.
final class HtmlReader {
    private static final double LINKS = 0.6; // share of its characters above which a line is a link to elsewhere

    private final PageLabels labels = new PageLabels();

    Draft read(String html, String url) {
        var page = Jsoup.parse(html, url);
        var facts = PageFacts.of(page);
        var walk = PageBlocks.of(page.body());
        labels.mark(walk);
        Teasers.mark(walk.blocks());
        var main = MainContent.of(walk, facts.title());
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < walk.blocks().size(); i++) {
            var block = walk.blocks().get(i);
            boolean inside = i >= main.from() && i < main.to();
            blocks.add(inside ? inside(block) : block.isKept() ? block.as(Cut.Kind.OTHER) : block);
        }
        return new Draft(facts, blocks);
    }

    private static Block inside(Block block) {
        boolean link = block.linkDensity() > LINKS && !Wording.endsSentence(block.text());
        return block.isKept() && link ? block.as(Cut.Kind.RELATED) : block;
    }
}
