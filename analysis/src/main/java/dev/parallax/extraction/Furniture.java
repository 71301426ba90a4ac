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
    private static final int CAPTION_WORDS = 45;
    private static final int HEADLINE_WORDS = 25;
    private static final int SCRAPS = 8; // in a row
    private static final int SCRAP_WORDS = 4;
    private static final int ASK_WORDS = 12;

    private final Phrases phrases = Phrases.shipped();

    /// The blocks, those that are furniture marked with their kind.
    List<Block> mark(List<Block> blocks) {
        var marked = new ArrayList<Block>(blocks.size());
        @Nullable Phrase open = null;
        for (var block : blocks) {
            var phrase = phrases.in(block.text());
            var kind = block.cut() != null ? Optional.of(block.cut()) : kind(block, phrase);
            if (kind.isEmpty() && open != null && follows(block, open)) {
                kind = Optional.of(open.kind());
            } else {
                open = phrase.filter(Phrase::opens).orElse(kind.isPresent() ? open : null);
            }
            marked.add(block.as(kind.orElse(null)));
        }
        markEdge(marked);
        markEdge(marked.reversed());
        return List.copyOf(marked);
    }

    private static Optional<Cut.Kind> kind(Block block, Optional<Phrase> phrase) {
        if (phrase.isPresent()) {
            return phrase.map(Phrase::kind);
        }
        if (isCredited(block.text())) {
            return Optional.of(Cut.Kind.CAPTION);
        }
        return !hasQuotes(block) && Appeal.of(block.text()).isCertain()
                ? Optional.of(Cut.Kind.DONATION)
                : Optional.empty();
    }

    /// Whether a block goes on with what a phrase opened: an appeal speaks to the reader; a list has no sentences.
    private static boolean follows(Block block, Phrase open) {
        return switch (open.kind()) {
            case DONATION -> Appeal.of(block.text()).speaksToReader() || isScrap(block);
            default -> !Wording.endsSentence(block.text()) && Wording.words(block.text()) <= HEADLINE_WORDS;
        };
    }

    /// Some words that are part of a form, or short words of asking.
    private static boolean isScrap(Block block) {
        int words = Wording.words(block.text());
        return words <= SCRAP_WORDS
                || (words <= ASK_WORDS && Appeal.of(block.text()).asks() > 0);
    }

    /// A caption that ends with who took the picture: "… in the harbour. Jane Doe / Meridian".
    private static boolean isCredited(String text) {
        int slash = text.lastIndexOf(" / ");
        if (slash < 0 || Wording.words(text) > CAPTION_WORDS || Wording.endsSentence(text)) {
            return false;
        }
        var names = text.substring(0, slash).split(" ");
        boolean fullName = names.length > 1 && isName(names[names.length - 1]) && isName(names[names.length - 2]);
        return fullName && isName(text.substring(slash + 3)) && Wording.words(text.substring(slash)) <= 5;
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    /// From one end inwards, marks what only the edges of a page hold, up to the first block of the article's own;
    /// scraps go where furniture stands on both their sides.
    private static void markEdge(List<Block> blocks) {
        int scraps = 0;
        for (int i = 0; i < blocks.size() && scraps <= SCRAPS; i++) {
            if (isEdge(blocks.get(i))) {
                blocks.subList(i - scraps, i + 1).replaceAll(b -> b.isKept() ? b.as(Cut.Kind.OTHER) : b);
                scraps = 0;
            } else if (i > 0 && isScrap(blocks.get(i))) {
                scraps++;
            } else {
                return;
            }
        }
    }

    private static boolean isEdge(Block block) {
        return !block.isKept()
                || isSymbol(block)
                || (!hasQuotes(block) && Appeal.of(block.text()).isLikely());
    }

    private static boolean isSymbol(Block block) {
        return block.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasQuotes(Block block) {
        return block.text().chars().anyMatch(c -> "\"“”«»„".indexOf(c) >= 0);
    }
}
