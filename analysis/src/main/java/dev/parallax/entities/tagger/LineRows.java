package dev.parallax.entities.tagger;

import dev.parallax.entities.tagger.Lines.Line;

/// The rows that the tokens of a line show beyond what each word shows by itself: words together, whole names of the
/// lists, and how the rest of the text uses a word.
final class LineRows {
    private final Page page;
    private final Word[] words;
    private final int[] listed;
    private final int[] known;
    private final boolean shouts;

    LineRows(Page page, Line line, NameLists lists) {
        this.page = page;
        this.words = page.words().subList(line.first(), line.end()).toArray(Word[]::new);
        this.listed = lists.listed(words);
        this.known = lists.known(page.text(), line);
        this.shouts = shouts(words);
    }

    private static boolean shouts(Word[] words) {
        int capitalised = 0;
        int letters = 0;
        for (var word : words) {
            letters += word.isLetters() ? 1 : 0;
            capitalised += word.isLetters() && word.isCapitalised() ? 1 : 0;
        }
        return capitalised * 3 > letters * 2 && letters > 2;
    }

    /// The word at an index of the line, and around the line none.
    Word word(int i) {
        return i < 0 || i >= words.length ? Word.NONE : words[i];
    }

    long[] of(int i) {
        var row = new Row();
        together(row, word(i - 1), words[i], word(i + 1));
        lists(row, i);
        if (words[i].isCapitalised()) {
            elsewhere(row, i);
        }
        return row.toArray();
    }

    private static void together(Row row, Word before, Word word, Word after) {
        row.add(4, Hash.join(word.shape(), after.shape()));
        row.add(5, Hash.join(word.shape(), before.shape()));
        row.add(6, Hash.join(before.shape(), Hash.join(word.shape(), after.shape())));
        row.addOwn(20, Hash.join(before.lower(), word.lower()));
        row.addOwn(21, Hash.join(word.lower(), after.lower()));
        row.add(53, Hash.join(before.balance(), Hash.join(word.balance(), after.balance())));
        row.add(54, Hash.join(before.balance(), word.balance()));
        row.add(55, Hash.join(word.balance(), after.balance()));
        row.add(102, Hash.join(before.wideGroup(), word.wideGroup()));
        row.add(103, Hash.join(word.wideGroup(), after.wideGroup()));
    }

    private void lists(Row row, int i) {
        for (int d = -1; d <= 1; d++) {
            boolean inside = i + d >= 0 && i + d < words.length;
            row.add(40 + d, inside ? listed[i + d] : 0);
            row.add(45 + d, inside ? known[i + d] : 0);
        }
        row.add(51, Hash.join(words[i].shape(), listed[i]));
    }

    /// How the same word is used all over the text, and what stands next to it there.
    private void elsewhere(Row row, int i) {
        int uses = page.uses(words[i]);
        row.add(22, (uses & Page.SMALL) + (isFirst(i) ? 2 : 0) + (shouts ? 4 : 0));
        row.add(56, uses);
        for (int use = 1; use <= uses; use <<= 1) {
            row.add(57, uses & use);
        }
        for (long neighbour : page.companyOf(words[i])) {
            row.add(58, neighbour);
        }
    }

    private boolean isFirst(int i) {
        return i == 0 || (i == 1 && !words[0].isLetterOrDigit());
    }
}
