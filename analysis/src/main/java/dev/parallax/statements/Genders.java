package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The genders of the persons of one text: from titles and nouns beside their names, from their given names, from
/// pronouns that were found to mean them. The first two are surest.
final class Genders {
    private final Map<String, Gender> told = new HashMap<>(); // by entity
    private final GenderLexicon lexicon;

    private Genders(GenderLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Genders of(Reading reading, Cast cast, GenderLexicon lexicon) {
        var genders = new Genders(lexicon);
        for (var appearance : cast.appearances()) {
            if (appearance.entity().type() == Entity.Type.PERSON) {
                genders.read(reading, appearance);
            }
        }
        return genders;
    }

    /// Null where nothing tells.
    @Nullable
    Gender of(Entity entity) {
        var gender = told.get(entity.id());
        return gender != null || entity.type() != Entity.Type.PERSON ? gender : lexicon.name(given(entity.name()));
    }

    private static String given(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != '-') {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// Takes note that a pronoun means somebody, unless more is known already.
    void meant(Entity entity, Gender gender) {
        if (of(entity) == null && entity.type() == Entity.Type.PERSON) {
            told.put(entity.id(), gender);
        }
    }

    private void read(Reading reading, Cast.Appearance appearance) {
        var before = reading.word(appearance.first() - 1);
        note(appearance, lexicon.title(before.equals(".") ? reading.word(appearance.first() - 2) : before));
        note(appearance, lexicon.title(reading.word(appearance.first())));
        note(appearance, lexicon.noun(before));
        if (reading.word(appearance.end()).equals(",")) {
            note(appearance, lexicon.noun(reading.word(appearance.end() + 1)));
            note(appearance, lexicon.noun(reading.word(appearance.end() + 2)));
        }
    }

    private void note(Cast.Appearance appearance, @Nullable Gender gender) {
        if (gender != null) {
            told.putIfAbsent(appearance.entity().id(), gender);
        }
    }
}
