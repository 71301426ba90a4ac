package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is exported, line by line. Two builds may differ in one thing: how many revisions an article has had, since a
/// version that comes when a newer one is there makes none.
record Exported(Map<String, List<String>> lines) {
    private static final List<String> KINDS = List.of("members", "claims", "statements", "stances", "entities");
    private static final String REVISION = "\"revision\":\\d+";

    /// What the articles of a run have come to.
    static Exported of(Shelf shelf, int run) throws SQLException {
        return read(shelf, Lives.start(run), Lives.start(run + 1));
    }

    static Exported all(Shelf shelf) throws SQLException {
        return read(shelf, null, null);
    }

    private static Exported read(Shelf shelf, @Nullable Instant from, @Nullable Instant to) throws SQLException {
        var lines = new TreeMap<String, List<String>>();
        for (var kind : KINDS) {
            lines.put(
                    kind,
                    shelf.export(kind, from, to).stream()
                            .map(line -> line.replaceAll(REVISION, "\"revision\":0"))
                            .toList());
        }
        return new Exported(lines);
    }

    /// Whether there is something of every kind to go wrong.
    void assertThatAllOccurs() {
        assertOccurs("claims", "\"status\":\"DISPUTED\"");
        assertOccurs("claims", "\"status\":\"CORROBORATED\"");
        assertOccurs("claims", "\"position\":\"DECLINES_TO_COMMENT\"");
        assertOccurs("claims", "\"position\":\"DENIES\"");
        assertOccurs("members", "\"syndicated_from\":\"");
        assertOccurs("stances", "NEGATIVE");
    }

    void assertOccurs(String kind, String what) {
        var of = lines.getOrDefault(kind, List.of());
        assertTrue(of.stream().filter(line -> line.contains(what)).count() >= 5, what + " among " + of.size());
    }
}
