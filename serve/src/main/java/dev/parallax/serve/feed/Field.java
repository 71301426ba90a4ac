package dev.parallax.serve.feed;

import dev.parallax.news.Statement.Act;
import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What can be asked of an event: the same words in the parameters of a request and in `where`.
public enum Field {
    /// A named entity's id or name.
    ENTITY,
    /// The id or name of one who says something.
    SPEAKER,
    /// A speech act, such as `DENY`.
    ACT,
    OUTLET,
    STORY,
    /// `article` or `claim`.
    KIND;

    /// What happens: articles arrive, claims change.
    public static final List<String> KINDS = List.of("article", "claim");

    private static final List<String> ACTS =
            Arrays.stream(Act.values()).map(Act::name).toList();

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Stream.of(values()).map(Field::word).toList();
    }

    /// A value as it is compared; names are the same whatever their case.
    String normal(String value) {
        return switch (this) {
            case ENTITY, SPEAKER, OUTLET -> value.toLowerCase(Locale.ROOT);
            case STORY -> value;
            case ACT -> Parameters.choice("act", value, ACTS);
            case KIND -> Parameters.choice("kind", value, KINDS);
        };
    }

    /// The rows of the feed with one of the values.
    Sql condition(Set<String> anyOf) {
        return switch (this) {
            case ENTITY -> Sql.of("entities && ?", anyOf);
            case SPEAKER -> Sql.of("speakers && ?", anyOf);
            case ACT -> Sql.of("acts && ?", anyOf);
            case OUTLET -> Sql.of("lower(outlet) = ANY (?)", anyOf);
            case STORY -> Sql.of("story = ANY (?)", anyOf);
            case KIND -> Sql.of("kind = ANY (?)", anyOf);
        };
    }
}
