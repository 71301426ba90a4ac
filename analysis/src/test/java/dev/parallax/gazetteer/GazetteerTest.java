package dev.parallax.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Demonyms demonyms = Demonyms.load();

    @Test
    void names_are_known_in_every_spelling_and_acronyms_in_capitals_only() {
        assertEquals(Optional.of("United Nations"), gazetteer.find("U.N.").map(Known::name));
        assertEquals(Optional.of("Ivory Coast"), gazetteer.find("Cote d’Ivoire").map(Known::name));
        assertEquals(Optional.of("TASS"), gazetteer.find("Tass").map(Known::name));
        assertEquals(Optional.empty(), gazetteer.find("Who"));
    }

    @Test
    void demonyms_lead_to_countries_and_to_an_articles_own_places() {
        assertEquals(Optional.of("Russia"), demonyms.place("Russians", List.of()));
        assertEquals(Optional.of("Karsovia"), demonyms.place("Karsovian", List.of("Vaskov", "Karsovia")));
        assertEquals(Optional.empty(), demonyms.place("Martian", List.of("Karsovia")));
        assertTrue(Demonyms.isOf("Liskan", "Lisk"));
        assertFalse(Demonyms.isOf("Lisk", "Lisk"));
    }

    @Test
    void folding_takes_away_what_writers_vary() {
        assertEquals("francois", Fold.of("François"));
        assertEquals("torbjorn", Fold.of("Torbjørn"));
        assertEquals("us", Fold.of("U.S."));
    }
}
