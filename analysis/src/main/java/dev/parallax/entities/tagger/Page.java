package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Table;
import dev.parallax.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A text as looked-up words, and how it uses each of them: what is clear in one place helps in the others.
record Page(Text text, List<Word> words, Map<String, Integer> uses, Map<String, Company> companies) {
    static final int SMALL = 1;
    private static final int AFTER_GIVEN_NAME = 2;
    private static final int AFTER_TITLE = 4;
    private static final int AFTER_PLACE_PREPOSITION = 8;
    private static final int BEFORE_CAPITAL = 16;
    private static final int AFTER_CAPITAL = 32;
    private static final int AFTER_ARTICLE = 64;
    private static final int OWNER = 128;

    private static final Set<String> TITLES =
            new HashSet<>(Table.lines(Page.class, "/dev/parallax/entities/titles.txt"));
    private static final Set<String> AT = Set.of("in", "at", "near", "from", "into", "outside", "across");

    static Page of(Text text, List<Word> words) {
        var uses = new HashMap<String, Integer>();
        for (int i = 0; i < words.size(); i++) {
            int use = use(at(words, i - 1), words.get(i), at(words, i + 1));
            uses.merge(words.get(i).folded(), use, (a, b) -> a | b);
        }
        return new Page(text, words, uses, companies(words));
    }

    private static int use(Word before, Word word, Word after) {
        if (!word.isCapitalised()) {
            return SMALL;
        }
        return bit(AFTER_GIVEN_NAME, before.isCapitalised() && before.isGivenName())
                | bit(AFTER_TITLE, before.isCapitalised() && TITLES.contains(before.folded()))
                | bit(AFTER_PLACE_PREPOSITION, AT.contains(before.text()))
                | bit(BEFORE_CAPITAL, after.isCapitalised())
                | bit(AFTER_CAPITAL, before.isCapitalised())
                | bit(AFTER_ARTICLE, before.folded().equals("the"))
                | bit(OWNER, after.folded().equals("'s"));
    }

    private static int bit(int bit, boolean set) {
        return set ? bit : 0;
    }

    private static Map<String, Company> companies(List<Word> words) {
        var companies = new HashMap<String, Company>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isCapitalised()) {
                companies
                        .computeIfAbsent(words.get(i).folded(), _ -> new Company())
                        .add(at(words, i - 1), at(words, i + 1));
            }
        }
        return companies;
    }

    private static Word at(List<Word> words, int i) {
        return i < 0 || i >= words.size() ? Word.NONE : words.get(i);
    }

    /// What stands before and behind the places of a capitalised word; few of each, for time's sake.
    long[] companyOf(Word word) {
        var company = companies.get(word.folded());
        return company == null ? new long[0] : company.toArray();
    }

    int uses(Word word) {
        return uses.getOrDefault(word.folded(), 0);
    }
}
