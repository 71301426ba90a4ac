package dev.parallax.claims;

import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Evidence;
import dev.parallax.news.Claim.Position;
import dev.parallax.news.Claim.Stand;
import dev.parallax.news.Statement.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/// Finds the claims of a story: a function of its articles, whatever their order.
public final class ClaimFinder {
    private static final int ID_DIGITS = 16;

    private ClaimFinder() {}

    /// Articles that are not usable are passed over.
    public static List<Claim> claims(String story, Collection<Placed> articles, String generation) {
        var said = articles.stream()
                .filter(placed -> placed.article().usable())
                .flatMap(placed -> Reading.of(placed).stream())
                .sorted(Said.ORDER)
                .toList();
        return Gathering.of(said).stream()
                .map(sides -> claim(story, sides, generation))
                .toList();
    }

    private static Claim claim(String story, Sides sides, String generation) {
        return new Claim(
                id(story, sides),
                story,
                Proposition.of(sides),
                Standing.of(sides),
                Standing.independentRoots(sides),
                positions(sides),
                generation);
    }

    private static List<Position> positions(Sides sides) {
        var positions = new ArrayList<Position>();
        boolean confirmable = sides.asserting().stream().anyMatch(s -> s.act() != Act.CONFIRM);
        for (var said : sides.asserting()) {
            positions.add(position(said, confirmable && said.act() == Act.CONFIRM ? Stand.CONFIRMS : Stand.ASSERTS));
        }
        sides.denying().forEach(said -> positions.add(position(said, said.doubts() ? Stand.DOUBTS : Stand.DENIES)));
        sides.silent().forEach(said -> positions.add(position(said, Stand.DECLINES_TO_COMMENT)));
        return positions;
    }

    private static Position position(Said said, Stand stand) {
        var article = said.article();
        var place = said.statement().extent();
        var evidence = new Evidence(
                article.id(),
                article.version().revision(),
                said.statement().id(),
                said.statement().in(),
                place,
                place.of(article.content().of(said.statement().in())));
        var at = article.publication().time();
        return new Position(
                said.holder().name(),
                said.holder().entity(),
                stand,
                evidence,
                said.placed().root(),
                at);
    }

    /// Hangs on the story and the earliest statement that asserts the claim, or denies it where none asserts.
    private static String id(String story, Sides sides) {
        var side = sides.asserting().isEmpty() ? sides.denying() : sides.asserting();
        var first = side.stream().min(Said.ORDER).orElseThrow();
        try {
            var seed = story + "\n" + first.article().id() + "\n"
                    + first.statement().id();
            var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return "claim-" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
