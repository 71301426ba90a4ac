package dev.parallax.stances;

import dev.parallax.news.Entity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is meant by an office alone: "the president", the one most spoken of; "the governor", if only one person of the
/// article is called so.
final class Offices {
    private static final Set<String> PRESIDENT = Set.of("president", "president of the united states");

    private final Map<String, Set<Entity>> holders = new HashMap<>();
    private final @Nullable Entity president;

    Offices(List<Entity> entities) {
        var people = entities.stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .toList();
        people.stream().filter(person -> !person.mentions().isEmpty()).forEach(this::add);
        this.president = people.stream()
                .filter(Offices::isPresident)
                .max(Comparator.comparingInt(person -> person.mentions().size()))
                .orElse(null);
    }

    @Nullable
    Entity president() {
        return president;
    }

    @Nullable
    Entity holder(String office) {
        var some = holders.getOrDefault(office, Set.of());
        return some.size() == 1 ? some.iterator().next() : null;
    }

    private void add(Entity person) {
        for (var role : person.roles()) {
            var last = role.toLowerCase(Locale.ROOT).substring(role.lastIndexOf(' ') + 1);
            holders.computeIfAbsent(last, _ -> new LinkedHashSet<>()).add(person);
        }
    }

    private static boolean isPresident(Entity person) {
        return person.roles().stream()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .anyMatch(PRESIDENT::contains);
    }
}
