package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.paragraphs;
import static dev.parallax.extraction.Pages.sentence;
import static dev.parallax.extraction.Pages.text;
import static dev.parallax.extraction.Pages.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Pages as the usual systems of newspapers build them, all invented.
class PageStylesTest {

    @Test
    void a_blog_s_post_is_parted_from_its_widgets() {
        assertEquals(words(0, 4), text("""
                <body class="post-template single postid-77"><div id="page"><header class="site-header"><a href="/">Home</a></header>
                <div id="primary"><article class="post-77 post type-post hentry category-news"><h1 class="entry-title">Dam holds</h1>
                <div class="entry-meta">By <a rel="author" href="/jo">Jo Reed</a> on 5 March 2024</div>
                <div class="entry-content">%s<div class="sharedaddy"><h3>Share this:</h3><ul><li>Facebook</li></ul></div></div>
                <footer class="entry-footer">Posted in <a href="/n">News</a></footer></article>
                <div id="comments" class="comments-area">%s</div></div>
                <aside id="secondary" class="widget-area"><section class="widget"><h2>Recent</h2>%s</section></aside></div></body>
                """.formatted(paragraphs(0, 4), paragraphs(20, 40), paragraphs(50, 52))));
    }

    @Test
    void a_field_of_a_content_management_system_is_the_body() {
        assertEquals(words(0, 3), text("""
                <div class="region region-content"><div class="node node--type-article"><h1>Dam holds</h1>
                <div class="field field--name-field-teaser">Short of it</div>
                <div class="field field--name-body field--type-text-with-summary"><div class="field-item">%s</div></div></div>
                <div class="view view-latest"><div class="views-row"><a href="/2">Mill road closed</a><p>%s</p></div></div></div>
                """.formatted(paragraphs(0, 3), sentence(60))));
    }

    @Test
    void paragraphs_parted_by_line_breaks_alone_stay_paragraphs() {
        assertEquals(words(0, 3), text("""
                <div><div><h1>Dam holds</h1><div>%s<br><br>%s<br/><br/>
                %s</div></div><div><a href=/1>One</a> | <a href=/2>Two</a></div></div>
                """.formatted(sentence(0), sentence(1), sentence(2))));
    }

    @Test
    void tables_of_old_pages_are_read_by_cell() {
        assertEquals(words(0, 4), text("""
                <table width=100%%><tr><td colspan=2><font size=5><b>The Orvel Courier</b></font></td></tr>
                <tr><td width=120><a href=/a>Front</a><br><a href=/b>Sport</a><br><a href=/c>Weather</a></td>
                <td><h1>Dam holds</h1>%s</td></tr></table>
                """.formatted(paragraphs(0, 4))));
    }

    @Test
    void text_right_in_the_page_is_an_article() {
        assertEquals(
                words(0, 2), text("<h1>Dam holds</h1>" + sentence(0) + "<p>" + sentence(1) + "<hr><a href=/>Back</a>"));
    }

    @Test
    void lists_and_quotations_within_an_article_belong_to_it() {
        assertEquals(
                sentence(0) + "\n\nThree gates\n\nTwo pumps\n\n“It held,” she said.\n\n" + words(1, 4),
                text("<article><h1>Dam holds</h1><p>%s</p><ul><li>Three gates</li><li>Two pumps</li></ul>%s%s</article>"
                        .formatted(
                                sentence(0),
                                "<blockquote><p>“It held,” she said.</p></blockquote>",
                                paragraphs(1, 4))));
    }

    @Test
    void a_live_report_keeps_its_entries() {
        assertEquals("Gates open\n\n" + words(0, 2) + "\n\nGates shut\n\n" + words(2, 5), text("""
                <main><h1>Dam, live</h1><div class="live-blog"><div class="entry"><time>09:20</time><h2>Gates open</h2>%s</div>
                <div class="entry"><time>09:40</time><h2>Gates shut</h2>%s</div></div></main>
                """.formatted(
                        paragraphs(0, 2), paragraphs(2, 5))));
    }

    @Test
    void the_article_s_own_column_wins_over_a_longer_feed_beside_it() {
        assertEquals(words(0, 4), text("""
                <div class="grid main-content"><article><h1>Dam holds</h1><div class="article-body">%s</div></article>
                <div class="direct"><div>14:44</div>%s<div>14:32</div>%s<div>14:10</div>%s</div></div>
                """.formatted(
                        paragraphs(0, 4), paragraphs(20, 23), paragraphs(30, 33), paragraphs(40, 42))));
    }

    @Test
    void a_short_article_is_found_among_much_else() {
        assertEquals(words(0, 1), text("""
                <nav>%s</nav><main><h1>Dam holds</h1><p>%s</p></main><div class="related-stories">%s</div>
                """.formatted(paragraphs(20, 22), sentence(0), paragraphs(30, 34))));
    }

    @Test
    void text_that_the_page_has_as_data_only_is_taken_from_there() {
        var data = words(0, 8).replace("\n\n", "\\n\\n");

        assertEquals(words(0, 8), text("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                {"@type":["NewsArticle"],"headline":"Dam holds","articleBody":"%s"}]}</script>
                <h1>Dam holds</h1><div data-component="paywall"><p>%s</p><p>Subscribe to read on.</p></div>
                """.formatted(data, sentence(0))));
    }

    @Test
    void a_heading_like_the_title_below_the_text_hides_nothing() {
        assertEquals(words(0, 4), text("""
                <title>Dam holds above Orvel</title><div><p class="kicker">Rivers</p>%s</div><div><h2>The dam holds above Orvel</h2></div>
                """.formatted(paragraphs(0, 4))).replace("Rivers\n\n", ""));
    }
}
