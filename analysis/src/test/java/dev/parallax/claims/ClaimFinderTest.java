package dev.parallax.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Stand;
import dev.parallax.news.Claim.Status;
import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {
    private final Placed wire = new Report("wire", "2024-03-05T09:00:00Z")
            .says("Karsia", Act.ACCUSE, "sending troops across the Sull river and killing three guards", "Telmar")
            .says("Telmar", Act.DENY, "the accusation")
            .says("Dara Menk", Act.DENY, "not one of our soldiers crossed the river")
            .says("Telmar army", Act.DECLINE_TO_COMMENT, "reports that troops had crossed the Sull river")
            .placed();
    private final Placed paper = new Report("paper", "2024-03-06T09:00:00Z")
            .says("Piet Orlan", Act.ASSERT, "forty Telmar soldiers crossed the Sull river and killed three guards")
            .says("Hanna Brisk", Act.ASSERT, "the harvest of wheat in the valley will be poor this year")
            .placed();

    @Test
    void one_asserts_and_another_denies() {
        var dispute = disputes(List.of(wire, paper)).getFirst();

        assertEquals(Set.of("Karsia", "Piet Orlan"), holders(dispute, Stand.ASSERTS));
        assertEquals(Set.of("Telmar", "Dara Menk"), holders(dispute, Stand.DENIES));
        assertEquals(Set.of("Telmar army"), holders(dispute, Stand.DECLINES_TO_COMMENT));
        assertEquals(2, dispute.independentRoots());
    }

    @Test
    void what_nobody_answers_is_no_dispute() {
        assertEquals(1, disputes(List.of(wire, paper)).size());
        assertEquals(0, disputes(List.of(paper)).size());
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        var articles = new ArrayList<>(List.of(wire, paper));
        var expected = claims(articles);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertEquals(expected, claims(articles), "seed " + seed);
        }
    }

    @Test
    void every_quote_stands_where_its_span_says() {
        for (var claim : claims(List.of(wire, paper))) {
            for (var position : claim.positions()) {
                var article = position.evidence().article().equals("wire") ? wire.article() : paper.article();
                var words = article.content().of(position.evidence().in());
                assertEquals(
                        position.evidence().quote(), position.evidence().span().of(words));
            }
        }
    }

    @Test
    void two_counts_of_the_same_thing_dispute_each_other() {
        var march = new Report("march", "2024-03-05T09:00:00Z")
                .says("The organisers", Act.ASSERT, "30,000 people had taken part in the march through Lirrin")
                .says("Lirrin police", Act.ASSERT, "12,000 people")
                .placed();

        assertEquals(1, disputes(List.of(march)).size());
    }

    @Test
    void a_copy_confirms_nothing() {
        var copy = new Placed(
                new Report("copy", "2024-03-07T09:00:00Z")
                        .says(
                                "Piet Orlan",
                                Act.ASSERT,
                                "forty Telmar soldiers crossed the Sull river and killed three guards")
                        .placed()
                        .article(),
                "paper");

        var claims = claims(List.of(paper, copy));

        assertTrue(claims.stream().allMatch(claim -> claim.status() == Status.SINGLE_SOURCE));
        assertTrue(claims.stream().allMatch(claim -> claim.independentRoots() == 1));
    }

    @Test
    void no_articles_make_no_claims() {
        assertEquals(List.of(), claims(List.of()));
    }

    private static List<Claim> claims(List<Placed> articles) {
        return ClaimFinder.claims("story-1", articles, "1");
    }

    private static List<Claim> disputes(List<Placed> articles) {
        return claims(articles).stream()
                .filter(claim -> claim.status() == Status.DISPUTED)
                .toList();
    }

    private static Set<String> holders(Claim claim, Stand stand) {
        return claim.positions().stream()
                .filter(position -> position.stand() == stand)
                .map(Claim.Position::holder)
                .collect(Collectors.toSet());
    }
}
