package dev.parallax.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file holds, portion by portion: a line, a record, a value of it at a time.
@FunctionalInterface
interface Portions {
    /// What was read in the next portion; empty at the end.
    Optional<List<Read>> next();

    static Stream<Read> stream(Portions portions) {
        return Stream.iterate(portions.next(), Optional::isPresent, _ -> portions.next())
                .flatMap(portion -> portion.orElseThrow().stream());
    }
}
