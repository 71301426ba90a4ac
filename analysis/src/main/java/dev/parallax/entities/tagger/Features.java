package dev.parallax.entities.tagger;

import dev.parallax.entities.tagger.Lines.Line;
import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.text.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What the tagger sees of a token: rows of the weight table, each the hash of one observation.
public final class Features {
    private final Lexicon lexicon;
    private final NameLists nameLists;
    private final Demonyms demonyms;

    private Features(Lexicon lexicon, Gazetteer gazetteer, Demonyms demonyms) {
        this.lexicon = lexicon;
        this.nameLists = new NameLists(lexicon, gazetteer);
        this.demonyms = demonyms;
    }

    public static Features load(Gazetteer gazetteer, Demonyms demonyms) {
        return new Features(Lexicon.load(), gazetteer, demonyms);
    }

    Word word(String text) {
        return Word.of(text, lexicon, demonyms);
    }

    /// A text with its words looked up.
    Page page(Text text) {
        var words = new HashMap<String, Word>();
        return Page.of(
                text,
                text.tokens().stream()
                        .map(token -> words.computeIfAbsent(token.text(), this::word))
                        .toList());
    }

    /// What a line shows beyond its single words.
    LineRows line(Page page, Line line) {
        return new LineRows(page, line, nameLists);
    }

    /// All rows of every token of a line.
    long[][] of(Page page, Line line) {
        var rows = line(page, line);
        return IntStream.range(0, line.size()).mapToObj(i -> all(rows, i)).toArray(long[][]::new);
    }

    private static long[] all(LineRows rows, int i) {
        var near = IntStream.rangeClosed(-WordRows.SIGHT, WordRows.SIGHT)
                .mapToObj(d -> WordRows.of(rows.word(i + d), d))
                .flatMapToLong(Arrays::stream);
        return LongStream.concat(near, Arrays.stream(rows.of(i))).toArray();
    }
}
