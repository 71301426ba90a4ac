package dev.parallax.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.entities.EntityFinder;
import dev.parallax.news.Citation;
import dev.parallax.news.Content;
import dev.parallax.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationFinderTest {
    private static final EntityFinder ENTITIES = EntityFinder.load();
    private static final CitationFinder CITATIONS = CitationFinder.load();

    @Test
    void media_are_cited_where_something_came_through_them() {
        assertEquals(List.of("Interfax"), cited("“We left,” Bogdanov told Interfax."));
        assertEquals(List.of("Associated Press"), cited("BANGUI (AP) — Rebels advanced on Monday."));
        assertEquals(List.of("Agence France-Presse"), cited("The ministry gave no comment when reached by AFP."));
        assertEquals(List.of("The New Times"), cited("Rwanda confirmed it, the New Times reported."));
    }

    @Test
    void media_merely_mentioned_are_not_cited() {
        assertEquals(List.of(), cited("Lawmakers want to ban Reuters and Interfax from the chamber."));
    }

    @Test
    void documents_are_cited_by_their_words() {
        assertEquals(List.of("leaked memo"), cited("The dam was unsafe, according to a leaked memo."));
    }

    private static List<String> cited(String text) {
        var document = Document.of(new Content("", text, "en", List.of()));
        return CITATIONS.find(document, ENTITIES.find(document)).stream()
                .map(Citation::name)
                .toList();
    }
}
