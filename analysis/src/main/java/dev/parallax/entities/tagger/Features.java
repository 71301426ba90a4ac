package dev.parallax.entities.tagger;

import dev.parallax.entities.tagger.Lines.Line;
import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.text.Text;
import java.util.HashMap;

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

    /// The words of a text, looked up.
    Page page(Text text) {
        var cache = new HashMap<String, Word>();
        var words = text.tokens().stream()
                .map(token -> cache.computeIfAbsent(token.text(), t -> Word.of(t, lexicon, demonyms)))
                .toList();
        return Page.of(text, words);
    }

    /// The rows of every token of a line.
    long[][] of(Page page, Line line) {
        int n = line.size();
        var words = page.words().subList(line.first(), line.end()).toArray(Word[]::new);
        var listed = nameLists.listed(words);
        var known = nameLists.known(page.text(), line);
        boolean shouts = shouts(words);
        var rows = new long[n][];
        for (int i = 0; i < n; i++) {
            var row = new Row();
            spelling(row, words, i);
            elsewhere(row, words, i, page.uses(words[i]), shouts);
            lists(row, words, i, listed, known);
            groups(row, words, i);
            company(row, page, words[i]);
            rows[i] = row.toArray();
        }
        return rows;
    }

    private static void spelling(Row row, Word[] words, int i) {
        var word = words[i];
        row.add(1, 0);
        row.addOwn(2, word.lower());
        row.add(3, word.shape());
        row.add(4, Hash.join(word.shape(), at(words, i + 1).shape()));
        row.add(5, Hash.join(word.shape(), at(words, i - 1).shape()));
        row.add(
                6,
                Hash.join(
                        at(words, i - 1).shape(),
                        Hash.join(word.shape(), at(words, i + 1).shape())));
        for (var affix : word.affixes()) {
            row.addOwn(7, affix);
        }
        for (int d = -2; d <= 2; d++) {
            if (d != 0) {
                row.add(10 + d, at(words, i + d).lower());
                row.add(15 + d, at(words, i + d).shape());
            }
        }
        row.addOwn(20, Hash.join(at(words, i - 1).lower(), word.lower()));
        row.addOwn(21, Hash.join(word.lower(), at(words, i + 1).lower()));
        for (int c = 0; c < word.clusters().length; c++) {
            row.add(23, word.clusters()[c]);
        }
        for (int d = -2; d <= 2; d++) {
            var near = at(words, i + d).clusters();
            for (int c = 0; d != 0 && c < near.length; c += Math.abs(d)) {
                row.add(26 + d, near[c]);
            }
        }
    }

    private static void groups(Row row, Word[] words, int i) {
        for (int d = -2; d <= 2; d++) {
            row.add(92 + d, at(words, i + d).group());
            row.add(97 + d, at(words, i + d).wideGroup());
        }
        row.add(100, Hash.join(words[i].shape(), words[i].group()));
        row.add(101, Hash.join(words[i].shape(), words[i].wideGroup()));
        row.add(102, Hash.join(at(words, i - 1).wideGroup(), words[i].wideGroup()));
        row.add(103, Hash.join(words[i].wideGroup(), at(words, i + 1).wideGroup()));
    }

    /// How the same word is used all over the text.
    private static void elsewhere(Row row, Word[] words, int i, int uses, boolean shouts) {
        if (words[i].isCapitalised()) {
            row.add(22, (uses & Page.SMALL) + (isFirst(words, i) ? 2 : 0) + (shouts ? 4 : 0));
            row.add(56, uses);
            for (int use = 1; use <= uses; use <<= 1) {
                row.add(57, uses & use);
            }
        }
    }

    /// What stands next to the same word all over the text.
    private static void company(Row row, Page page, Word word) {
        if (word.isCapitalised()) {
            for (long neighbour : page.companyOf(word)) {
                row.add(58, neighbour);
            }
        }
    }

    private static void lists(Row row, Word[] words, int i, int[] listed, int[] known) {
        for (int d = -1; d <= 1; d++) {
            var word = at(words, i + d);
            for (int list = 0; list < 6; list++) {
                row.add(30 + d, list * 16 + word.list(list));
            }
            row.add(35 + d, word.lists() >>> 24);
            row.add(40 + d, i + d < 0 || i + d >= words.length ? 0 : listed[i + d]);
            row.add(45 + d, i + d < 0 || i + d >= words.length ? 0 : known[i + d]);
        }
        var word = words[i];
        row.add(50, (word.lists() & 0xFFFFFF) / 2);
        row.add(51, Hash.join(word.shape(), listed[i]));
        row.add(52, Hash.join(word.shape(), word.balance()));
        row.add(
                53,
                Hash.join(
                        at(words, i - 1).balance(),
                        Hash.join(word.balance(), at(words, i + 1).balance())));
        row.add(54, Hash.join(at(words, i - 1).balance(), word.balance()));
        row.add(55, Hash.join(word.balance(), at(words, i + 1).balance()));
    }

    private static Word at(Word[] words, int i) {
        return i < 0 || i >= words.length ? Word.NONE : words[i];
    }

    private static boolean isFirst(Word[] words, int i) {
        return i == 0 || (i == 1 && !Character.isLetterOrDigit(words[0].text().codePointAt(0)));
    }

    private static boolean shouts(Word[] words) {
        int capitalised = 0;
        int letters = 0;
        for (var word : words) {
            boolean letter = Character.isLetter(word.text().codePointAt(0));
            letters += letter ? 1 : 0;
            capitalised += letter && word.isCapitalised() ? 1 : 0;
        }
        return capitalised * 3 > letters * 2 && letters > 2;
    }
}
