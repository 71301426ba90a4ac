package dev.parallax.claims;

import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// The statements about one proposition: those for it, those against it, those whose speakers would not say.
/// It only grows; nobody stands on both sides, but for one who denied first and confirmed later.
final class Sides {
    private final List<Said> asserting = new ArrayList<>();
    private final List<Said> denying = new ArrayList<>();
    private final List<Said> silent = new ArrayList<>();

    Sides(List<Said> asserting, List<Said> denying) {
        this.asserting.addAll(asserting);
        this.denying.addAll(denying);
    }

    List<Said> asserting() {
        return Collections.unmodifiableList(asserting);
    }

    List<Said> denying() {
        return Collections.unmodifiableList(denying);
    }

    List<Said> silent() {
        return Collections.unmodifiableList(silent);
    }

    Stream<Said> speaking() {
        return Stream.concat(asserting.stream(), denying.stream());
    }

    /// Whether nothing speaks against it: the holder does not deny, and the words are not the negative of what is
    /// asserted.
    boolean mayAssert(Said said) {
        boolean opposite = !asserting.isEmpty()
                && asserting.getFirst().own().negated() != said.own().negated();
        return !opposite && isOfOneDeed(said) && denying.stream().noneMatch(said::sameHolder);
    }

    boolean mayDeny(Said said) {
        return isOfOneDeed(said) && asserting.stream().noneMatch(said::sameHolder);
    }

    private boolean isOfOneDeed(Said said) {
        return speaking().allMatch(other -> other.subject().mayBe(said.subject()));
    }

    boolean mayTake(Sides other) {
        return other.speaking().allMatch(this::isOfOneDeed)
                && other.asserting.stream().allMatch(this::mayAssert)
                && other.denying.stream().allMatch(this::mayDeny);
    }

    void addAll(Sides other) {
        asserting.addAll(other.asserting);
        denying.addAll(other.denying);
    }

    void addAsserting(Said said) {
        asserting.add(said);
    }

    void addDenying(Said said) {
        denying.add(said);
    }

    void addSilent(Said said) {
        silent.add(said);
    }

    /// Whether the one denied it, has nothing but denied it, and now confirms.
    boolean isGivenUpBy(Said said) {
        var own = denying.stream().filter(said::sameHolder).toList();
        return said.act() == Act.CONFIRM
                && !own.isEmpty()
                && own.stream()
                        .allMatch(d -> d.article()
                                .publication()
                                .time()
                                .isBefore(said.article().publication().time()));
    }
}
