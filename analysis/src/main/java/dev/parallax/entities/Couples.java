package dev.parallax.entities;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Parts names that a recognizer took for one ("White House and Congress"), and drops what is no name by itself: a bare
/// title ("Sen."), a party and state ("R-Ky.").
final class Couples {
    private static final Pattern PARTY_AND_STATE = Pattern.compile("[DIR]-\\p{Lu}.*");

    private final Gazetteer gazetteer;
    private final Set<String> titles = new HashSet<>(Table.lines(Couples.class, "titles.txt"));

    Couples(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Name> part(List<Name> names) {
        return names.stream().filter(this::isName).flatMap(this::parts).toList();
    }

    private boolean isName(Name name) {
        return !PARTY_AND_STATE.matcher(name.called()).matches()
                && !(name.words().size() == 1 && titles.contains(name.words().getFirst()));
    }

    /// Both sides of an "and" where the tables know each, and not the whole.
    private Stream<Name> parts(Name name) {
        var and = IntStream.range(name.first() + 1, name.end() - 1)
                .filter(i -> name.text().tokens().get(i).text().equals("and"))
                .findFirst();
        if (and.isEmpty() || gazetteer.find(name.called()).isPresent()) {
            return Stream.of(name);
        }
        var left = part(name, name.first(), and.getAsInt());
        var right = part(name, and.getAsInt() + 1, name.end());
        return left.isPresent() && right.isPresent() ? Stream.of(left.get(), right.get()) : Stream.of(name);
    }

    private Optional<Name> part(Name whole, int first, int end) {
        var part = Name.of(whole.text(), first, end, whole.type());
        return gazetteer.find(part.called()).map(Known::type).map(part::as);
    }
}
