package dev.parallax.serve.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.serve.rest.ClaimHistory.Version;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimHistoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SEEN = "2026-01-01T00:00:00Z";

    private final List<Version> versions = new ArrayList<>();

    @Test
    void a_claim_appears_finds_another_source_is_disputed_and_goes() {
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 1, "soldiers came")));
        add(claim(
                "CORROBORATED",
                2,
                position("Vask", "ASSERTS", "a", 1, "soldiers came"),
                position("Brel", "ASSERTS", "b", 1, "soldiers came")));
        add(claim(
                "DISPUTED",
                1,
                position("Vask", "ASSERTS", "a", 1, "soldiers came"),
                position("Brel", "DENIES", "b", 2, "no soldiers came")));
        add(JSON.createObjectNode().put("id", "c").put("retracted", true));

        assertEquals(
                List.of(
                        List.of("the claim was made: Soldiers came.", "Vask: asserts"),
                        List.of(
                                "the claim is CORROBORATED now, it was SINGLE_SOURCE before",
                                "independent sources: 2 now, 1 before",
                                "Brel: asserts"),
                        List.of(
                                "the claim is DISPUTED now, it was CORROBORATED before",
                                "independent sources: 1 now, 2 before",
                                "Brel: from asserts to denies"),
                        List.of("the claim was taken back")),
                told());
    }

    @Test
    void a_revision_shows_the_words_that_it_changed() {
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 1, "forty soldiers came at dawn")));
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 2, "forty instructors came at dawn")));

        assertEquals(List.of("“soldiers” became “instructors”"), told().getLast());
    }

    @Test
    void of_two_passages_only_the_one_that_changed_is_told() {
        add(claim(
                "SINGLE_SOURCE",
                1,
                position("Vask", "ASSERTS", "a", 1, "soldiers came"),
                position("Vask", "ASSERTS", "a", 1, "they came at dawn")));
        add(claim(
                "SINGLE_SOURCE",
                1,
                position("Vask", "ASSERTS", "a", 2, "soldiers came"),
                position("Vask", "ASSERTS", "a", 2, "they came late at dawn")));

        assertEquals(List.of("“late” was added"), told().getLast());
    }

    @Test
    void a_version_in_which_nothing_changed_but_places_is_no_step() {
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 1, "soldiers came")));
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 2, "soldiers came")));

        assertEquals(1, told().size());
    }

    @Test
    void what_was_retracted_can_be_made_again() {
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 1, "soldiers came")));
        add(JSON.createObjectNode().put("id", "c").put("retracted", true));
        add(claim("SINGLE_SOURCE", 1, position("Vask", "ASSERTS", "a", 3, "soldiers came")));

        assertEquals(List.of("the claim was made: Soldiers came.", "Vask: asserts"), told().getLast());
    }

    private List<List<String>> told() {
        return ClaimHistory.of(versions).stream()
                .map(step -> step.changes().stream().map(ClaimChange::text).toList())
                .toList();
    }

    private void add(ObjectNode claim) {
        versions.add(new Version(versions.size(), SEEN, claim));
    }

    private static ObjectNode claim(String status, int roots, ObjectNode... positions) {
        var claim = JSON.createObjectNode()
                .put("id", "c")
                .put("proposition", "Soldiers came.")
                .put("status", status)
                .put("independent_roots", roots);
        claim.putArray("positions").addAll(List.of(positions));
        return claim;
    }

    private static ObjectNode position(String holder, String stand, String article, int revision, String quote) {
        return JSON.createObjectNode()
                .put("holder", holder)
                .put("position", stand)
                .put("article", article)
                .put("revision", revision)
                .put("quote", quote);
    }
}
