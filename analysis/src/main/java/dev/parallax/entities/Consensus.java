package dev.parallax.entities;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives the same words the same type all over an article: the one that all their places together, and the longer names
/// around them, speak for most. Weights are logarithms of odds.
final class Consensus {
    private static final double IN_TITLE = 0.5;
    private static final double FULL_NAME = 5;
    private static final double FIRM = 3;
    private static final double CIVIC = 1;
    private static final double UNWEIGHED = -3;
    private static final double LEAST = -4;

    private final Gazetteer gazetteer;
    private final Set<String> civic = new HashSet<>(Table.lines(Consensus.class, "civic.txt"));

    private final Surroundings surroundings = new Surroundings();

    Consensus(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Name> agree(List<Name> names) {
        var votes = new HashMap<List<String>, Map<Entity.Type, Double>>();
        for (var name : names) {
            double weight = name.text().part() == Part.TEXT ? 1 : IN_TITLE;
            for (var type : Entity.Type.values()) {
                vote(votes, name.words(), type, weight * leaning(name, type));
            }
            surroundings.of(name).forEach((type, tells) -> vote(votes, name.words(), type, tells));
            voteForParts(votes, name);
        }
        return names.stream().map(name -> name.as(type(name, votes))).toList();
    }

    private static double leaning(Name name, Entity.Type type) {
        double unweighed = type == name.type() ? 0 : UNWEIGHED;
        return Math.max(LEAST, name.leaning().getOrDefault(type, unweighed));
    }

    /// A person's surname is that person; what stands first in a firm's name is the firm, in a public body's a place.
    private void voteForParts(Map<List<String>, Map<Entity.Type, Double>> votes, Name name) {
        var words = name.words();
        if (words.size() < 2) {
            return;
        }
        if (name.type() == Entity.Type.PERSON) {
            vote(votes, List.of(words.getLast()), Entity.Type.PERSON, FULL_NAME);
        } else if (name.type() == Entity.Type.ORGANIZATION) {
            boolean named = words.stream().anyMatch(civic::contains);
            vote(
                    votes,
                    List.of(words.getFirst()),
                    named ? Entity.Type.LOCATION : Entity.Type.ORGANIZATION,
                    named ? CIVIC : FIRM);
        }
    }

    private static void vote(
            Map<List<String>, Map<Entity.Type, Double>> votes, List<String> words, Entity.Type type, double weight) {
        votes.computeIfAbsent(words, _ -> new EnumMap<>(Entity.Type.class)).merge(type, weight, Double::sum);
    }

    private Entity.Type type(Name name, Map<List<String>, Map<Entity.Type, Double>> votes) {
        var known = gazetteer.find(name.called());
        if (known.isPresent()
                && known.get().kind().isPlain()
                && name.type() == known.get().type()) {
            return name.type();
        }
        return votes.getOrDefault(name.words(), Map.of()).entrySet().stream()
                .max(Map.Entry.<Entity.Type, Double>comparingByValue().thenComparing(e -> e.getKey() == name.type()))
                .map(Map.Entry::getKey)
                .orElse(name.type());
    }
}
