package dev.parallax.entities;

import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.news.Part;
import dev.parallax.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Sets right, by the tables, what a recognizer found: a well-known name is found, whole and of its own type, unless it
/// is a part of a longer name or the surname of someone in the article.
final class KnownNames {
    private static final Set<Known.Kind> HEADLINED =
            EnumSet.of(Known.Kind.GOVERNMENT, Known.Kind.BODY, Known.Kind.PARTY, Known.Kind.ARMED);

    private final Gazetteer gazetteer;
    private final Demonyms demonyms;

    KnownNames(Gazetteer gazetteer, Demonyms demonyms) {
        this.gazetteer = gazetteer;
        this.demonyms = demonyms;
    }

    List<Name> correct(Text text, List<Name> found) {
        var places = new Places(text, found);
        for (var sentence : text.sentences()) {
            int at = sentence.first();
            while (at < sentence.end()) {
                var match = plain(text, at, sentence.end());
                match.ifPresent(name -> put(name, places));
                at = match.map(Name::end).orElse(at + 1);
            }
        }
        return places.names();
    }

    private Optional<Name> plain(Text text, int at, int limit) {
        return gazetteer
                .match(text.tokens(), at, limit)
                .filter(match -> match.known().kind().isPlain())
                .map(match -> Name.of(text, at, match.end(), match.known().type()));
    }

    private void put(Name known, Places places) {
        boolean part = places.touched(known).stream().anyMatch(name -> isPart(known, name));
        if (!part && !places.isSurname(known.words())) {
            places.replace(known);
        }
    }

    /// Whether a longer name says more than whose it is: "Bank of Russia" does, "Muslim Seleka" does not.
    private boolean isPart(Name known, Name longer) {
        if (opensHeadline(known, longer)) {
            return false;
        }
        return IntStream.range(longer.first(), longer.end())
                .filter(token -> token < known.first() || token >= known.end())
                .mapToObj(token -> longer.text().tokens().get(token).text())
                .anyMatch(word -> !demonyms.isKnown(word));
    }

    /// Whether what follows is but the headline going on in capitals: "Kremlin Voices Concern".
    private boolean opensHeadline(Name known, Name longer) {
        return known.text().part() == Part.TITLE
                && known.first() == longer.first()
                && longer.end() == known.end() + 1
                && gazetteer
                        .find(known.called())
                        .filter(k -> HEADLINED.contains(k.kind()))
                        .isPresent();
    }
}
