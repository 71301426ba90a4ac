package dev.parallax.claims;

import dev.parallax.claims.Links.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers a story's statements around propositions: first those that contradict each other, then those that agree,
/// then each that is left. What is not sure enough stays alone: better no claim than a wrong dispute.
final class Gathering {
    /// How likely two statements must say the same to stand for one proposition.
    private static final double AGREE = 0.5;

    private final List<Sides> gathered;
    private final Map<String, Sides> places = new HashMap<>();

    private Gathering(List<Sides> disputes) {
        this.gathered = new ArrayList<>(disputes);
        disputes.forEach(sides -> sides.speaking().forEach(said -> places.put(said.id(), sides)));
    }

    /// `said` in their order.
    static List<Sides> of(List<Said> said) {
        var links = Links.of(said);
        var gathering = new Gathering(Disputes.of(links));
        links.agreements(AGREE).forEach(gathering::agree);
        said.stream().filter(Said::stands).forEach(gathering::alone);
        said.stream()
                .filter(Said::silent)
                .forEach(s ->
                        Silence.find(s, gathering.gathered, links.rarities()).ifPresent(sides -> sides.addSilent(s)));
        return gathering.gathered;
    }

    private void agree(Link link) {
        var first = places.get(link.first().id());
        var second = places.get(link.second().id());
        if (first != null && second == null) {
            follow(first, link.first(), link.second());
        } else if (second != null && first == null) {
            follow(second, link.second(), link.first());
        } else if (first == null && link.first().affirms() && link.second().affirms()) {
            add(new Sides(List.of(link.first(), link.second()), List.of()));
        }
    }

    /// Takes the side of one who says the same.
    private void follow(Sides sides, Said leader, Said said) {
        boolean asserts = sides.asserting().contains(leader);
        if (asserts && said.affirms() && (sides.mayAssert(said) || sides.isGivenUpBy(said))) {
            sides.addAsserting(said);
            places.put(said.id(), sides);
        } else if (!asserts && sides.mayDeny(said)) {
            sides.addDenying(said);
            places.put(said.id(), sides);
        }
    }

    private void alone(Said said) {
        if (!places.containsKey(said.id())) {
            add(said.affirms() ? new Sides(List.of(said), List.of()) : new Sides(List.of(), List.of(said)));
        }
    }

    private void add(Sides sides) {
        gathered.add(sides);
        sides.speaking().forEach(said -> places.put(said.id(), sides));
    }
}
