package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Marks the names of a story's reports by its list of entities and aliases, where no one has marked each place.
final class Aliases {
    private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "de", "la", "du", "'s", "’s");

    private final Set<String> titles = new HashSet<>(Table.lines(Name.class, "titles.txt"));

    private record Alias(List<String> words, Entity.Type type) {}

    List<Name> mark(Text text, List<Map<String, Object>> entities) {
        var aliases = entities.stream()
                .flatMap(this::aliases)
                .distinct()
                .sorted(Comparator.comparingInt((Alias alias) -> -alias.words().size()))
                .toList();
        var words = text.tokens().stream().map(token -> token.text()).toList();
        var taken = new BitSet();
        var names = new ArrayList<Name>();
        for (var alias : aliases) {
            int n = alias.words().size();
            for (int at = 0; at + n <= words.size(); at++) {
                if (words.subList(at, at + n).equals(alias.words())
                        && taken.get(at, at + n).isEmpty()) {
                    taken.set(at, at + n);
                    names.add(Name.of(text, at, at + n, alias.type()));
                }
            }
        }
        return names;
    }

    /// What is written as a name of the entity: without articles and titles, every word but small ones capitalised.
    private Stream<Alias> aliases(Map<String, Object> entity) {
        var type = Entity.Type.valueOf(Json.string(entity, "type"));
        var others = entity.get("aliases") instanceof List<?> list ? list : List.of();
        return Stream.concat(
                        Stream.of(Json.string(entity, "name")), others.stream().map(String::valueOf))
                .map(name -> bare(Corpora.words(name), type))
                .filter(words -> !words.isEmpty() && words.stream().allMatch(Aliases::isNameWord))
                .map(words -> new Alias(words, type));
    }

    private List<String> bare(List<String> words, Entity.Type type) {
        int start = 0;
        while (start < words.size() && isNoPart(words.get(start).toLowerCase(Locale.ROOT), type)) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private boolean isNoPart(String word, Entity.Type type) {
        return word.equals("the") || word.equals(".") || (type == Entity.Type.PERSON && titles.contains(word));
    }

    private static boolean isNameWord(String word) {
        return SMALL.contains(word) || !Character.isLowerCase(word.codePointAt(0));
    }
}
