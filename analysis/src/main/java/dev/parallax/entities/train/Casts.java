package dev.parallax.entities.train;

import dev.parallax.entities.train.Marked.Thing;
import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where a text names the things of a story's list, by their aliases; the longest alias takes a place first.
final class Casts {
    private Casts() {}

    private record Alias(String written, Thing thing) {}

    static List<Thing> of(String text, List<Map<String, Object>> entities) {
        var taken = new BitSet();
        var cast = new LinkedHashMap<String, Thing>();
        entities.stream()
                .flatMap(entity -> aliases(entity, cast))
                .distinct()
                .sorted(Comparator.comparingInt(
                        (Alias alias) -> -alias.written().length()))
                .forEach(alias -> find(alias, text, taken));
        return cast.values().stream().filter(thing -> !thing.places().isEmpty()).toList();
    }

    /// Those with a capital: roles and pronouns are no names.
    private static Stream<Alias> aliases(Map<String, Object> entity, Map<String, Thing> cast) {
        var name = Json.string(entity, "name");
        var type = Entity.Type.valueOf(Json.string(entity, "type"));
        var thing = cast.computeIfAbsent(name, _ -> new Thing(type, new ArrayList<>()));
        var others = entity.get("aliases") instanceof List<?> list ? list : List.of();
        return Stream.concat(Stream.of(name), others.stream().map(String::valueOf))
                .filter(alias -> alias.chars().anyMatch(Character::isUpperCase))
                .map(alias -> new Alias(alias, thing));
    }

    private static void find(Alias alias, String text, BitSet taken) {
        var places = Pattern.compile(
                        "(?<!\\w)" + Pattern.quote(alias.written()) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        while (places.find()) {
            if (taken.get(places.start(), places.end()).isEmpty()) {
                taken.set(places.start(), places.end());
                alias.thing().places().add(new Span(places.start(), places.end()));
            }
        }
    }
}
