package dev.parallax.entities.tagger;

import dev.parallax.entities.tagger.Lines.Line;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.text.Text;

/// Where whole names of the lists stand in a line: of NLP4J's by kind, of our own gazetteer by what they name.
final class NameLists {
    private static final int LONGEST = 6;
    private static final int KINDS = 3;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    NameLists(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /// For each token its place in the longest listed names of each kind: four bits a kind.
    int[] listed(Word[] words) {
        var places = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            if (words[i].isCapitalised()) {
                mark(words, i, places);
            }
        }
        return places;
    }

    private void mark(Word[] words, int start, int[] places) {
        var longest = new int[KINDS];
        long hash = 0;
        for (int end = start; end < Math.min(words.length, start + LONGEST); end++) {
            hash = Hash.join(hash, words[end].foldedHash());
            int found = lexicon.phrase(hash);
            for (int kind = 0; kind < KINDS; kind++) {
                longest[kind] = (found & (1 << kind)) != 0 ? end + 1 : longest[kind];
            }
            if ((found & Lexicon.GOES_ON) == 0) {
                break;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            for (int i = start; i < longest[kind]; i++) {
                places[i] |= (1 << place(i - start, longest[kind] - start)) << (4 * kind);
            }
        }
    }

    private static int place(int index, int length) {
        return length == 1 ? 3 : index == 0 ? 0 : index == length - 1 ? 2 : 1;
    }

    @SuppressWarnings("EnumOrdinal") // a number to hash: the model is trained anew where kinds change
    int[] known(Text text, Line line) {
        var known = new int[line.size()];
        int at = line.first();
        while (at < line.end()) {
            var match = gazetteer.match(text.tokens(), at, line.end());
            int end = match.map(Gazetteer.Match::end).orElse(at + 1);
            for (int i = at; match.isPresent() && i < end; i++) {
                Known.Kind kind = match.get().known().kind();
                known[i - line.first()] = 1 + kind.ordinal() * 4 + place(i - at, end - at);
            }
            at = end;
        }
        return known;
    }
}
