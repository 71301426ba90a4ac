package dev.parallax.statements;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a text speaks of a person.
enum Gender {
    WOMAN,
    MAN;

    private static final Map<String, Gender> PRONOUNS =
            Map.of("she", WOMAN, "her", WOMAN, "herself", WOMAN, "he", MAN, "his", MAN, "him", MAN, "himself", MAN);

    /// The gender that a pronoun stands for; null for any other word.
    static @Nullable Gender of(String pronoun) {
        return PRONOUNS.get(pronoun);
    }
}
