package dev.parallax.stances;

import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whom "he", "her" and "the president" mean: the person named last or, opening a sentence, the first of the one
/// before; and the one president of the article.
final class Anaphora {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> SUBJECTS = Set.of("he", "she");
    private static final Set<String> PRESIDENT = Set.of("president", "administration");
    private static final Set<String> OTHERS = Set.of("vice", "former", "a", "past");

    private static final int MINOR = 3; // letters of "has" and "was"

    private final Stage stage;
    private final Map<String, Entity> parties = new HashMap<>();
    private final Offices offices;
    private final List<Appearance> meant = new ArrayList<>();

    Anaphora(Stage stage, List<Entity> entities) {
        this.stage = stage;
        this.offices = new Offices(entities);
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
            var subject = opens(token) ? firstBefore(token) : null;
            return subject == null ? last.other(stage.speaker(token)) : subject;
        }
        return titles ? null : office(word, stage.word(token - 1));
    }

    private @Nullable Entity office(String word, String before) {
        if (PRESIDENT.contains(word)) {
            return OTHERS.contains(before) ? null : offices.president();
        }
        return before.equals("the") ? offices.holder(word) : null;
    }

    /// Whether a token is a subject that opens a sentence of the article's own.
    private boolean opens(int token) {
        return SUBJECTS.contains(stage.word(token))
                && stage.speaker(token) == null
                && stage.text().sentenceOf(token).first() == token;
    }

    /// The first person named in the sentence before the one that a token opens.
    private @Nullable Entity firstBefore(int token) {
        if (token == 0) {
            return null;
        }
        var sentence = stage.text().sentenceOf(token - 1);
        return stage.between(sentence.first(), sentence.end()).stream()
                .map(Appearance::entity)
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .findFirst()
                .orElse(null);
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
