package dev.parallax.extraction;

import static dev.parallax.extraction.Pages.paragraphs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.Hints;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.RawArticle.Payload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Pages broken by chance, from a seed: none may make cleaning throw, go on for ever or come out otherwise the second
/// time.
class FuzzTest {
    private static final int PAGES = 30_000;
    private static final long SEED = 20_240_305;
    private static final List<String> WHOLE =
            List.of("""
            <html lang=en><head><title>Dam holds | Courier</title><meta property="og:title" content="Dam holds">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Jo"}],"datePublished":"2024-03-05"}]}</script>
            </head><body><nav><a href=/>Home</a></nav><article class="post entry-content"><h1>Dam holds</h1><time>5 March 2024</time>
            %s<figure><figcaption>The dam. Jo Reed / AP</figcaption></figure></article><div id=comments>%s</div></body></html>
            """.formatted(paragraphs(0, 1), paragraphs(5, 6)), """
            <table><tr><td><a href=/1>One</a><td><font>Dam &amp; mill<br><br>%s<br>Read more: x<ul><li>One<li>Two</ul></table>
            """.formatted(Pages.sentence(3)), """
            <div style="display:none">x</div><div itemprop=articleBody><p>„Дамба“ — 堤坝 \uD83D\uDE00 é</p>%s</div><form><input></form>
            """.formatted(
                            paragraphs(2, 3)));
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "\"",
            "'",
            "&",
            "&#x",
            "<p>",
            "</div>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<script>",
            "</script>",
            "<table>",
            "<td>",
            "<a href=x>",
            "<svg>",
            "<math>",
            "<template>",
            "{",
            "}",
            "[",
            "]",
            "\\u",
            "\0",
            "\uFFFD",
            "\uD83D",
            "\u202E",
            "<br>",
            "<h1>",
            "<body>",
            "<plaintext>",
            "<select>",
            "©",
            "(",
            "2024",
            " by ",
            ".");
    private static final List<Hints> HINTS = List.of(
            Hints.NONE, Hints.NONE, new Hints("article", List.of("figure")), new Hints("p, td", List.of("a[", "time")));

    private final Cleaner cleaner = Cleaner.standard();

    @Test
    void broken_pages_come_out_alike_and_bounded_or_are_refused() {
        var random = new Random(SEED);
        for (int i = 0; i < PAGES; i++) {
            var bytes = broken(WHOLE.get(random.nextInt(WHOLE.size())), random);
            var raw = Pages.raw(Bytes.of(bytes), Payload.HTML, HINTS.get(random.nextInt(HINTS.size())));

            var once = cleaner.inspect(raw);

            check(once.outcome() instanceof Accepted<CleanArticle>(var article) ? article : null, i);
            if (i % 10 == 0) {
                assertEquals(once, cleaner.inspect(raw), () -> "seed " + SEED);
            }
        }
    }

    private static void check(CleanArticle article, int number) {
        if (article != null) {
            int cut = article.content().cuts().stream()
                    .map(Cut::text)
                    .mapToInt(String::length)
                    .sum();
            assertTrue(cut <= Words.MOST_CUT, () -> "page " + number + " of seed " + SEED);
            assertTrue(!article.content().text().isBlank(), () -> "page " + number + " of seed " + SEED);
        }
    }

    private static byte[] broken(String page, Random random) {
        var text = new StringBuilder(page);
        for (int changes = random.nextInt(12); changes >= 0; changes--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(60)));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                default -> text.setCharAt(at, (char) random.nextInt(0x250));
            }
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
