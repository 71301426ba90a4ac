package dev.parallax.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented news, the same for the same seed.
final class Prose {
    private static final List<String> WHO = List.of(
            "Mayor Hanna Brisk",
            "The harbour board",
            "Governor Orlen Vask",
            "A spokesman for Meridian Rail",
            "Two members of the council",
            "The ministry of works",
            "Judge Ines Corvo",
            "Farmers in the Teal valley",
            "The union of pilots",
            "Engineers at Lake Sorrel");
    private static final List<String> SAID = List.of(
            "said on Monday that",
            "denied that",
            "told reporters that",
            "confirmed late on Friday that",
            "warned that",
            "announced that");
    private static final List<String> WHAT = List.of(
            "the bridge at Oster would open in spring",
            "no money had been lost",
            "three of the five turbines had failed",
            "the strike would go on until the wages were paid",
            "the water was safe to drink",
            "the road had been closed after the flood",
            "a new line to the coast would cost 240 million",
            "the report had been written before the accident",
            "the court had no right to hear the case",
            "half of the harvest was gone");

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    String sentence() {
        return one(WHO) + " " + one(SAID) + " " + one(WHAT) + ".";
    }

    String paragraph() {
        return IntStream.range(0, 2 + random.nextInt(4))
                .mapToObj(_ -> sentence())
                .collect(Collectors.joining(" "));
    }

    /// A page of some 40 KB with the furniture that pages have.
    String page(int number) {
        var html = new StringBuilder(48_000);
        var title = sentence();
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><link rel=\"canonical\" href=\"/news/")
                .append(number)
                .append("\">")
                .append("<meta property=\"og:site_name\" content=\"The Test\"><script>")
                .append("var x = {a: 1, b: [2, 3]};".repeat(300))
                .append("</script></head><body><nav><ul>");
        links(html, 80);
        html.append("</ul></nav><main><article><h1>").append(title).append("</h1>");
        for (int i = 0; i < 12; i++) {
            html.append("<p>").append(paragraph()).append("</p>\n");
        }
        html.append("</article></main><aside><h2>More</h2><ul>");
        links(html, 120);
        return html.append("</ul></aside><footer>")
                .append("<div class=\"f\"><span>About</span></div>".repeat(60))
                .append("</footer></body></html>")
                .toString();
    }

    private void links(StringBuilder html, int count) {
        for (int i = 0; i < count; i++) {
            html.append("<li class=\"item\"><a href=\"/news/")
                    .append(random.nextInt(100_000))
                    .append("\">")
                    .append(one(WHAT))
                    .append("</a></li>");
        }
    }
}
