package dev.parallax.extraction;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// The article's text as the page's own data has it, for pages whose visible text is a part of it only: built by
/// script,
/// or shortened for those who do not pay.
final class LinkedBody {
    private static final int SHORTEST = 500; // characters that are more than an abstract
    private static final int LONGEST = 300_000;
    private static final double PART = 0.4; // of the data's text, below which the visible text is a part only

    private LinkedBody() {}

    /// The words, or with the data's text where that holds far more.
    static Words fuller(Words words, @Nullable String body) {
        if (body == null || body.length() < SHORTEST || body.length() > LONGEST) {
            return words;
        }
        if (words.text().length() > body.length() * PART) {
            return words;
        }
        var text = blocks(body).stream().map(Block::text).collect(Collectors.joining(Spacing.BETWEEN_PARAGRAPHS));
        boolean fuller = text.length() >= SHORTEST && words.text().length() <= text.length() * PART;
        return fuller ? new Words(words.title(), text, words.cuts()) : words;
    }

    private static List<Block> blocks(String body) {
        boolean markup = body.contains("<p") || body.contains("<br") || body.contains("</");
        return markup ? PageBlocks.of(Jsoup.parseBodyFragment(body).body()).blocks() : TextReader.blocks(body);
    }
}
