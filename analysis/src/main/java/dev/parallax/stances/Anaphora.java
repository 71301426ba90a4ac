package dev.parallax.stances;

import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whom "he", "her" and "the president" mean: the person named last, and the one president of the article.
final class Anaphora {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> PRESIDENT = Set.of("president", "administration");
    private static final Set<String> OTHERS = Set.of("vice", "former", "a", "past");

    private static final int MINOR = 3; // letters of "has" and "was"

    private final Stage stage;
    private final Map<String, Entity> parties = new HashMap<>();
    private final @Nullable Entity president;
    private final List<Appearance> meant = new ArrayList<>();

    Anaphora(Stage stage, List<Entity> entities) {
        this.stage = stage;
        this.president = entities.stream()
                .filter(Anaphora::isPresident)
                .max(Comparator.comparingInt(entity -> entity.mentions().size()))
                .orElse(null);
        for (var entity : entities) {
            var name = entity.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(" party")) {
                parties.put(name.replace(" party", ""), entity);
            }
        }
    }

    List<Appearance> resolve() {
        var last = new Recent();
        var named = stage.appearances();
        int next = 0;
        int free = 0; // the first token behind all names so far
        for (int i = 0; i < stage.size(); i++) {
            for (; next < named.size() && named.get(next).first() <= i; next++) {
                last.see(named.get(next).entity());
                free = Math.max(free, named.get(next).end());
            }
            boolean titles = next < named.size() && named.get(next).first() == i + 1;
            mean(meaning(i, last, i < free, titles), i);
        }
        return meant;
    }

    /// What a token means, which may be `named` already or a title of the name behind it.
    private @Nullable Entity meaning(int token, Recent last, boolean named, boolean titles) {
        var word = stage.word(token);
        if (isPeople(stage.word(token + 1)) && parties.containsKey(word)) {
            return parties.get(word);
        }
        if (named) {
            return null;
        }
        if (PRONOUNS.contains(word)) {
            return last.other(stage.speaker(token));
        }
        return !titles && PRESIDENT.contains(word) && !OTHERS.contains(stage.word(token - 1)) ? president : null;
    }

    /// Whether a word behind a party's adjective is of its people: "Republican senators".
    private static boolean isPeople(String word) {
        return (word.length() > MINOR && word.endsWith("s")) || word.equals("leadership");
    }

    private void mean(@Nullable Entity entity, int token) {
        if (entity != null) {
            meant.add(new Appearance(entity, token, token + 1));
        }
    }

    private static boolean isPresident(Entity entity) {
        return entity.type() == Entity.Type.PERSON
                && entity.roles().stream()
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .anyMatch(role -> role.equals("president") || role.equals("president of the united states"));
    }

    /// The two persons named last.
    private static final class Recent {
        private @Nullable Entity last;
        private @Nullable Entity before;

        void see(Entity entity) {
            if (entity.type() == Entity.Type.PERSON && !is(last, entity)) {
                before = last;
                last = entity;
            }
        }

        @Nullable
        Entity other(@Nullable Entity speaker) {
            return speaker != null && is(last, speaker) ? before : last;
        }

        private static boolean is(@Nullable Entity one, Entity other) {
            return one != null && one.id().equals(other.id());
        }
    }
}
