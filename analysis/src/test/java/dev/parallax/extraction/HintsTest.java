package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.cleaned;
import static dev.parallax.extraction.Pages.paragraphs;
import static dev.parallax.extraction.Pages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Hints;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {
    private static final String PAGE = """
            <h1>Dam holds</h1><div class="promo"><div class="a">%s</div><div class="b">%s</div></div><div class="longer">%s</div>
            """.formatted(paragraphs(0, 2), paragraphs(2, 3), paragraphs(20, 40));

    @Test
    void the_body_is_where_the_owner_says() {
        assertEquals(words(0, 3), text(".promo", List.of()));
        assertEquals(words(0, 3), text(".a, .b", List.of()));
        assertEquals(words(0, 3), text(".promo, .a p", List.of()));
        assertEquals(words(2, 3), text(".b p", List.of()));
    }

    @Test
    void what_the_owner_says_to_cut_is_cut() {
        assertEquals(words(0, 2), text(".promo", List.of(".b")));
        assertEquals(words(0, 3), text(null, List.of(".longer")));
    }

    @Test
    void a_selector_that_matches_nothing_or_is_none_changes_nothing() {
        for (var selector : List.of(".absent", "p[", ":nth-child(", "", ">>", ":matches(()", "head", "script")) {
            assertEquals(words(20, 40), text(selector, List.of(selector)), selector);
        }
    }

    private static String text(String body, List<String> cut) {
        return cleaned(PAGE, new Hints(body, cut)).content().text();
    }
}
