package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The entities that a bundle lists, with their places in one of its reports: the longest names first, none inside
/// another.
final class GoldEntities {
    private record Alias(String words, Bundle.Named entity) {}

    private GoldEntities() {}

    static List<Entity> of(Bundle bundle, String text) {
        var taken = new BitSet();
        Map<Bundle.Named, List<Mention>> mentions = new LinkedHashMap<>();
        for (var alias : aliases(bundle)) {
            for (var place : Truth.places(text, alias.words())) {
                if (taken.get(place.start(), place.end()).isEmpty()) {
                    taken.set(place.start(), place.end());
                    mentions.computeIfAbsent(alias.entity(), _ -> new ArrayList<>())
                            .add(new Mention(Part.TEXT, place));
                }
            }
        }
        return mentions.entrySet().stream()
                .map(e -> entity(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Alias> aliases(Bundle bundle) {
        return bundle.entities().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream())
                        .distinct()
                        .map(n -> new Alias(n, e)))
                .filter(a -> a.words().chars().anyMatch(Character::isUpperCase))
                .sorted(Comparator.comparingInt(a -> -a.words().length()))
                .toList();
    }

    private static Entity entity(Bundle.Named named, List<Mention> mentions) {
        var sorted = mentions.stream()
                .sorted(Comparator.comparing(Mention::span, Span::compareTo))
                .toList();
        var type = Entity.Type.valueOf(named.type());
        return new Entity("e-" + named.name(), named.name(), type, null, List.of(), sorted);
    }
}
