package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a text tells of the entities in it all along: their genders, and the words that they are called by or that
/// stand beside their names.
record Company(Reading reading, Genders genders, Beside beside, Map<Entity, EntityWords> called) {
    private static final int NEAR = 5; // tokens

    static Company of(Reading reading, Cast cast, GenderLexicon lexicon) {
        return new Company(
                reading, Genders.of(reading, cast, lexicon), Beside.of(reading, cast), new IdentityHashMap<>());
    }

    @Nullable
    Gender gender(Entity entity) {
        return genders.of(entity);
    }

    /// What it is called by, cut into words once.
    EntityWords words(Entity entity) {
        return called.computeIfAbsent(entity, EntityWords::of);
    }

    int distance(Entity entity, String word) {
        return beside.distance(entity.id(), word);
    }

    /// How often the entity is named: 0 never, 1 once, 2 up to three times, 3 up to seven, 4 more.
    int weight(Entity entity) {
        return Math.min(4, 32 - Integer.numberOfLeadingZeros(beside.times(entity.id())));
    }

    /// How many words of the source stand near the entity's names somewhere, counted up to 3.
    int shared(Entity entity, SourcePhrase source) {
        int shared = 0;
        for (int i = source.segment().first(); i < source.segment().end() && shared < 3; i++) {
            shared += distance(entity, reading.word(i)) <= NEAR ? 1 : 0;
        }
        return shared;
    }
}
