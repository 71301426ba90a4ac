package dev.parallax.entities;

import dev.parallax.gazetteer.Fold;
import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the places that a recognizer passed over where names it found elsewhere in the article stand again, and the
/// bare surnames of persons.
final class MissedNames {
    private static final int LONGEST = 8;

    private final Map<List<String>, Entity.Type> named = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private MissedNames(List<Name> found) {
        for (var name : found) {
            var words = name.words();
            if (name.type() != Entity.Type.OTHER
                    && words.stream().mapToInt(String::length).sum() > 2) {
                put(words, name.type());
            }
            if (name.type() == Entity.Type.PERSON
                    && words.size() > 1
                    && words.getLast().length() > 2) {
                put(List.of(words.getLast()), Entity.Type.PERSON);
            }
        }
    }

    private void put(List<String> words, Entity.Type type) {
        named.putIfAbsent(words, type);
        firstWords.add(words.getFirst());
    }

    static List<Name> add(List<Text> texts, List<Name> found) {
        var missed = new MissedNames(found);
        var all = new ArrayList<>(found);
        texts.forEach(text -> missed.search(text, found, all));
        all.sort(Comparator.<Name, Boolean>comparing(name -> name.text().part() == dev.parallax.news.Part.TITLE)
                .thenComparingInt(Name::first));
        return all;
    }

    private void search(Text text, List<Name> found, List<Name> all) {
        var taken = new BitSet();
        found.stream()
                .filter(name -> name.text().part() == text.part())
                .forEach(name -> taken.set(name.first(), name.end()));
        var folded = text.tokens().stream().map(token -> Fold.of(token.text())).toList();
        var small = new HashSet<String>();
        for (var token : text.tokens()) {
            if (!token.isCapitalised()) {
                small.add(token.text());
            }
        }
        for (int at = taken.nextClearBit(0); at < folded.size(); at = taken.nextClearBit(at + 1)) {
            if (text.tokens().get(at).isCapitalised() && firstWords.contains(folded.get(at))) {
                int end = end(folded, at, taken, small);
                if (end > at) {
                    all.add(Name.of(text, at, end, named.getOrDefault(folded.subList(at, end), Entity.Type.OTHER)));
                    taken.set(at, end);
                }
            }
        }
    }

    /// The end of the longest name at `at`, or `at`. A single word that the text also writes small is none.
    private int end(List<String> folded, int at, BitSet taken, Set<String> small) {
        int next = taken.nextSetBit(at);
        int limit = Math.min(Math.min(folded.size(), at + LONGEST), next < 0 ? folded.size() : next);
        for (int end = limit; end > at; end--) {
            if (named.containsKey(folded.subList(at, end)) && !(end == at + 1 && small.contains(folded.get(at)))) {
                return end;
            }
        }
        return at;
    }
}
