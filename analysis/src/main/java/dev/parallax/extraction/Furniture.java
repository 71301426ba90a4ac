package dev.parallax.extraction;

import dev.parallax.extraction.Phrases.Phrase;
import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells an article's own paragraphs from notices, appeals, forms, links and credits by what they say and where they
/// stand. In doubt a paragraph stays: a notice too many harms less than a sentence lost.
final class Furniture {
    private static final int HEADLINE_WORDS = 25;
    private static final int LONGEST_LIST = 12; // blocks that a phrase opens

    private final Phrases phrases = Phrases.shipped();
    private final boolean plain;

    private Furniture(boolean plain) {
        this.plain = plain;
    }

    /// For plain text, where nothing but its words tells what a paragraph is.
    static Furniture ofText() {
        return new Furniture(true);
    }

    /// For what a page's mark-up has left: most furniture is gone, so that more must speak against a paragraph.
    static Furniture ofPage() {
        return new Furniture(false);
    }

    /// The blocks, those that are furniture marked with their kind.
    List<Block> mark(List<Block> blocks) {
        var marked = new ArrayList<Block>(blocks.size());
        @Nullable Phrase open = null;
        int opened = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var phrase = phrases.in(block.text());
            var kind = kind(block, phrase);
            if (phrase.filter(Phrase::opens).isPresent()) {
                open = phrase.get();
                opened = i;
            } else if (kind == null && open != null && i - opened <= LONGEST_LIST && follows(block, open)) {
                kind = open.kind();
            } else if (kind == null) {
                open = null;
            }
            marked.add(block.as(kind == null && isStamp(block) ? Cut.Kind.OTHER : kind));
        }
        return plain ? Edges.marked(marked) : marked;
    }

    /// A date or time of day that stands alone, as above the entries of a live report.
    private boolean isStamp(Block block) {
        return !plain && block.shape() == Block.Shape.LOOSE && Dateline.is(block.text());
    }

    private static Cut.@Nullable Kind kind(Block block, Optional<Phrase> phrase) {
        if (!block.isKept()) {
            return block.cut();
        }
        if (phrase.isPresent()) {
            return phrase.get().kind();
        }
        if (Credit.isCaption(block.text())) {
            return Cut.Kind.CAPTION;
        }
        boolean appeal = !block.hasQuotes() && Appeal.of(block.text()).isCertain();
        return appeal ? Cut.Kind.DONATION : null;
    }

    /// Whether a block goes on with what a phrase opened: an appeal speaks to the reader; a list has no sentences.
    private boolean follows(Block block, Phrase open) {
        var appeal = Appeal.of(block.text());
        return switch (open.kind()) {
            case DONATION -> Edges.isScrap(block) || (plain ? appeal.speaksToReader() : appeal.isLikely());
            default -> !Wording.endsSentence(block.text()) && Wording.words(block.text()) <= HEADLINE_WORDS;
        };
    }
}
