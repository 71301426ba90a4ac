package dev.parallax.gazetteer;

import dev.parallax.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The known names by their folded spelling, and how many words the longest of them has that starts with a given word.
public final class Gazetteer {
    private static final List<String> TABLES = List.of("organisations.tsv", "regions.tsv", "places.tsv", "people.tsv");

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /// A known thing under one of its names, as it is written.
    private record Spelling(String written, Known known) {}

    /// A known name found in a list of tokens: `end` is the index after its last.
    public record Match(int end, Known known) {}

    private Gazetteer() {}

    public static Gazetteer load() {
        return load(List.of());
    }

    /// The shipped tables and a user's own entries, which win.
    public static Gazetteer load(List<Entry> own) {
        var gazetteer = new Gazetteer();
        own.forEach(gazetteer::add);
        TABLES.forEach(table -> Table.rows(Gazetteer.class, table).forEach(row -> gazetteer.add(Entry.of(row))));
        return gazetteer;
    }

    private void add(Entry entry) {
        entry.names().forEach(name -> add(name, entry.known()));
    }

    private void add(String written, Known known) {
        var words = Words.of(written);
        spellings.merge(String.join(" ", words), new Spelling(written, known), Gazetteer::laxer);
        longest.merge(words.getFirst(), words.size(), Math::max);
    }

    /// The first table wins; of its spellings the one that is no acronym, for it takes both "TASS" and "Tass".
    private static Spelling laxer(Spelling first, Spelling next) {
        return first.known().equals(next.known()) && Words.isAcronym(first.written()) ? next : first;
    }

    /// What a name stands for, if a table says so. An acronym is one only in capitals ("WHO", not "Who").
    public Optional<Known> find(String name) {
        return find(String.join(" ", Words.of(name)), name);
    }

    private Optional<Known> find(String folded, String name) {
        return Optional.ofNullable(spellings.get(folded))
                .filter(s -> !Words.isAcronym(s.written()) || Words.isAcronym(name))
                .map(Spelling::known);
    }

    /// The longest known name that starts at token `at`, before `limit`, written as a name.
    public Optional<Match> match(List<Token> tokens, int at, int limit) {
        int words = Math.min(longest.getOrDefault(Fold.of(tokens.get(at).text()), 0), limit - at);
        for (int n = words; n > 0; n--) {
            int end = at + n;
            var name = Words.written(tokens.subList(at, end));
            var known = find(Fold.of(name), name);
            if (known.isPresent() && Words.isName(name)) {
                return Optional.of(new Match(end, known.get()));
            }
        }
        return Optional.empty();
    }
}
