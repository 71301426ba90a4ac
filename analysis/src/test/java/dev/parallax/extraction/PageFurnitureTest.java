package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.cleaned;
import static dev.parallax.extraction.Pages.paragraphs;
import static dev.parallax.extraction.Pages.sentence;
import static dev.parallax.extraction.Pages.text;
import static dev.parallax.extraction.Pages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    private static final String ARTICLE =
            "<article><h1>Dam holds</h1>" + paragraphs(0, 2) + "%s" + paragraphs(2, 4) + "</article>";

    @Test
    void what_stands_between_paragraphs_and_is_none_is_cut() {
        for (var furniture : List.of(
                "<p><a href=/2>Read more: Mill road closed for repairs until the end of the year</a></p>",
                "<figure><img src=x><figcaption>Water runs over the dam on Monday. Jo Reed / Meridian</figcaption></figure>",
                "<div class='newsletter-signup'><p>Get the best of the Courier every morning, before all others do.</p></div>",
                "<div class='ad-slot'>Advertisement</div>",
                "<div class='cookie-banner'><p>We use cookies and similar means to make these pages work for you.</p></div>",
                "<p>Foto: Jo Reed / Meridian</p>",
                "<p>Les gens près du barrage, lundi à Orvel. © Meridian</p>",
                "<div class='gallery'><p>1 of 3 The dam seen from the old bridge on the morning after the long night.</p></div>",
                "<amp-ad>Advertisement</amp-ad>",
                "<div hidden><p>%s</p></div>".formatted(sentence(9)),
                "<div style='display: none'><p>%s</p></div>".formatted(sentence(9)))) {
            assertEquals(words(0, 4), text(ARTICLE.formatted(furniture)), furniture);
        }
    }

    @Test
    void teasers_are_known_in_many_languages() {
        for (var teaser : List.of(
                "Lesen Sie auch: Straße zur Mühle gesperrt",
                "Lire aussi : La route du moulin est fermée",
                "Te puede interesar: Cierra el camino del molino",
                "Leggi anche: Chiusa la strada del mulino",
                "Leia também: Estrada do moinho é fechada",
                "Lees ook: Weg naar de molen dicht",
                "Читайте также: Закрыта дорога к мельнице")) {
            assertEquals(words(0, 4), text(ARTICLE.formatted("<p>" + teaser + "</p>")), teaser);
        }
    }

    @Test
    void labels_above_bare_headings_below_and_words_about_the_author_are_cut() {
        assertEquals(words(0, 4), text("""
                <meta name=author content="Jo Reed"><article><h1>Dam holds</h1><div>Story tools</div><div>segunda-feira, 5 de março de 2024</div>
                %s<p>Jo Reed is a reporter who has written about rivers for ten years.</p><h3>More like this</h3></article>
                """.formatted(paragraphs(0, 4))));
    }

    @Test
    void long_comments_do_not_become_the_article() {
        for (var label : List.of("comments", "kommentare", "comentarios", "disqus_thread")) {
            assertEquals(
                    words(0, 3),
                    text("<div><h1>Dam holds</h1>%s<div id='%s'>%s</div></div>"
                            .formatted(paragraphs(0, 3), label, paragraphs(20, 44))),
                    label);
        }
    }

    @Test
    void what_is_cut_says_what_it_is() {
        var cuts = cleaned("""
                <nav><a href=/>Home</a></nav><article><h1>Dam holds</h1>%s<p>Read more: Mill road closed</p>
                <p>Support our work</p><p>Foto: Jo Reed</p><p>Sign up for our newsletter</p><p>© 2024 Courier</p></article>
                """.formatted(paragraphs(0, 3))).content().cuts();

        assertEquals(
                List.of(
                        new Cut(Cut.Kind.NAVIGATION, "Home"),
                        new Cut(Cut.Kind.RELATED, "Read more: Mill road closed"),
                        new Cut(Cut.Kind.DONATION, "Support our work"),
                        new Cut(Cut.Kind.CAPTION, "Foto: Jo Reed"),
                        new Cut(Cut.Kind.PROMOTION, "Sign up for our newsletter"),
                        new Cut(Cut.Kind.TAIL, "© 2024 Courier")),
                cuts);
    }

    @Test
    void what_is_cut_is_kept_up_to_a_limit() {
        var cuts = cleaned("<main><h1>Dam holds</h1>%s</main><footer><p>%s</p>%s</footer>"
                        .formatted(paragraphs(0, 3), "x".repeat(5_000), "<p>Imprint</p>".repeat(50_000)))
                .content()
                .cuts();

        int all = cuts.stream().mapToInt(cut -> cut.text().length()).sum();
        assertEquals(2_000, cuts.getFirst().text().length());
        assertTrue(all <= Words.MOST_CUT, () -> "characters: " + all);
    }
}
