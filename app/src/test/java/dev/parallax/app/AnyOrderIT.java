package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotation.Annotator;
import dev.parallax.app.Enrichment.Derived;
import dev.parallax.embedded.EmbeddedPostgresStore;
import dev.parallax.news.RawArticle;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is stored at the end of random lives of articles, which come in random order through random partitions, against
/// what a fresh build from the final states stores: the topology, the sink's writer, PostgreSQL and the export as they
/// are.
class AnyOrderIT {
    private static final int RUNS = 200;
    private static final int FEWER = 20;

    @TempDir
    static Path folder;

    private static EmbeddedPostgresStore server;
    private static Annotator annotator;

    @BeforeAll
    static void start() {
        server = new EmbeddedPostgresStore(folder.resolve("postgres"));
        server.start();
        annotator = Annotator.load("1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void what_is_exported_equals_a_fresh_build_from_the_final_states() throws SQLException {
        try (var lived = new Shelf(server.url(), "lived");
                var fresh = new Shelf(server.url(), "fresh");
                var living = new Enrichment(annotator, folder.resolve("living"));
                var anew = new Enrichment(annotator, folder.resolve("anew"))) {
            for (int run = 0; run < RUNS; run++) {
                var lives = Lives.of(run);
                var derived = living.derive(lives.arrivals());
                var expected = anew.derive(lives.finals());

                lived.take(derived, new Random(run));
                fresh.take(expected, new Random(run));

                assertEquals(statements(expected), statements(derived), "run " + run);
                assertEquals(Exported.of(fresh, run), Exported.of(lived, run), "run " + run);
            }
            assertEquals(Exported.all(fresh), Exported.all(lived));
            assertEquals(new HashSet<>(lived.export("claims", null, null)), new HashSet<>(lived.followedClaims()));
            Exported.all(lived).assertThatAllOccurs();
            assertTrue(lived.export("stories", null, null).stream().anyMatch(s -> s.contains("\"merged_into\":\"")));
        }
    }

    @Test
    void a_withdrawal_that_is_dropped_is_missed() throws SQLException {
        int dropped = 0;
        try (var lived = new Shelf(server.url(), "unwithdrawn");
                var fresh = new Shelf(server.url(), "withdrawn");
                var living = new Enrichment(annotator, folder.resolve("unwithdrawn"));
                var anew = new Enrichment(annotator, folder.resolve("withdrawn"))) {
            for (int run = 0; run < FEWER; run++) {
                var lives = Lives.of(run);
                var withdrawal = lives.lastWithdrawal();
                var arrivals = new ArrayList<RawArticle>(lives.arrivals());
                withdrawal.ifPresent(arrivals::remove);

                lived.take(living.derive(arrivals), new Random(run));
                fresh.take(anew.derive(lives.finals()), new Random(run));

                dropped += withdrawal.isPresent() ? 1 : 0;
                assertEquals(
                        withdrawal.isEmpty(), Exported.of(fresh, run).equals(Exported.of(lived, run)), "run " + run);
            }
        }
        assertTrue(dropped > FEWER / 4, "only " + dropped + " withdrawals");
    }

    @Test
    void a_claim_whose_retraction_is_dropped_stays() throws SQLException {
        int dropped = 0;
        try (var whole = new Shelf(server.url(), "whole");
                var lacking = new Shelf(server.url(), "lacking");
                var enrichment = new Enrichment(annotator, folder.resolve("retracting"))) {
            for (int run = 0; run < FEWER; run++) {
                var derived = enrichment.derive(Lives.of(run).arrivals());
                var retraction = lastRetraction(derived);
                var rest = new ArrayList<>(derived);
                if (retraction >= 0) {
                    rest.remove(retraction);
                }

                whole.take(derived, new Random(run));
                lacking.take(rest, new Random(run));

                dropped += retraction >= 0 ? 1 : 0;
                var same = Exported.all(whole);
                if (retraction >= 0) {
                    assertNotEquals(same, Exported.all(lacking), "run " + run);
                    lacking.take(List.of(derived.get(retraction)), new Random(run));
                }
                assertEquals(same, Exported.all(lacking), "run " + run);
            }
        }
        assertTrue(dropped > FEWER / 2, "only " + dropped + " retractions");
    }

    /// Where a claim is taken back for good that stood until then; -1 for nowhere.
    private static int lastRetraction(List<Derived> derived) {
        var later = new HashSet<String>();
        for (int i = derived.size() - 1; i >= 0; i--) {
            var record = derived.get(i);
            if (record.isOf(Topics.CLAIM)
                    && later.add(record.key())
                    && record.value() == null
                    && stands(derived.subList(0, i), record.key())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean stands(List<Derived> derived, String claim) {
        return derived.reversed().stream()
                .filter(record -> record.isOf(Topics.CLAIM) && record.key().equals(claim))
                .findFirst()
                .filter(record -> record.value() != null)
                .isPresent();
    }

    /// The keys of those statements that stand on their topic in the end.
    private static Set<String> statements(List<Derived> derived) {
        var standing = new HashSet<String>();
        for (var record : derived) {
            if (record.isOf(Topics.STATEMENT) && record.value() == null) {
                standing.remove(record.key());
            } else if (record.isOf(Topics.STATEMENT)) {
                standing.add(record.key());
            }
        }
        return standing;
    }
}
