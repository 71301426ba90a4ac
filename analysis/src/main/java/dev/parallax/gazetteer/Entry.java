package dev.parallax.gazetteer;

import dev.parallax.news.Entity;
import java.util.List;
import java.util.stream.Stream;

/// A known thing and all its names, the one it is known by first.
public record Entry(Known known, List<String> names) {

    public static Entry of(Known known, List<String> others) {
        return new Entry(
                known, Stream.concat(Stream.of(known.name()), others.stream()).toList());
    }

    /// From a row of a shipped table: type, kind, name, other names, Wikidata id.
    static Entry of(String[] row) {
        var known = new Known(
                Entity.Type.valueOf(row[0]), Known.Kind.valueOf(row[1]), row[2], row[4].isEmpty() ? null : row[4]);
        return of(known, row[3].isEmpty() ? List.of() : List.of(row[3].split("\\|")));
    }
}
