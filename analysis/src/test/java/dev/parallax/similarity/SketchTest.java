package dev.parallax.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchTest {
    @Test
    void an_article_is_wholly_like_itself_and_likeness_has_no_direction() {
        var one = sketch("Flood at Tavik", "The river Ormel burst its banks on Monday.", "en");
        var other = sketch("", "Officials in Tavik said the Ormel was falling.", "en");

        assertEquals(1, one.likeness(one), 1e-6);
        assertEquals(one.likeness(other), other.likeness(one), 1e-12);
    }

    @Test
    void names_weigh_more_than_grammar() {
        var flood = sketch("", "The keeper said that Tavik was under water and the road was shut.", "en");
        var same = sketch("", "Under what the keeper of Tavik called a wall of water lies a village.", "en");
        var other = sketch("", "The minister said that the budget was late and the vote was off.", "en");

        assertTrue(flood.likeness(same) > 3 * flood.likeness(other));
    }

    @Test
    void any_text_has_a_sketch() {
        assertEquals(0, sketch("", "", "").size());
        assertTrue(sketch("", "洪水が堤防を越えた。\uD800 𝒳 \u202e", "ja").size() > 3);
        assertTrue(sketch("", "Überschwemmung an der Ormel", "de").likeness(sketch("Ormel", "", "de")) > 0.1);
    }

    private static Sketch sketch(String title, String text, String language) {
        return Sketch.of(new Content(title, text, language, List.of()));
    }
}
