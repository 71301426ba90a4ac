package dev.parallax.extraction;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Dated;
import dev.parallax.news.Hints;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented pages and what is made of them.
final class Pages {
    static final String ADDRESS = "https://www.courier.example/news/dam";
    private static final Cleaner CLEANER = Cleaner.standard();

    private Pages() {}

    static RawArticle raw(Bytes bytes, String type, Hints hints) {
        var publication = new Publication(ADDRESS, "", null, null, Dated.clock(Instant.EPOCH));
        return new RawArticle("a", Status.USABLE, publication, null, null, new Payload(type, bytes), "test", hints);
    }

    static CleanArticle cleaned(String html) {
        return cleaned(html, Hints.NONE);
    }

    static CleanArticle cleaned(String html, Hints hints) {
        return switch (CLEANER.clean(raw(Bytes.utf8(html), Payload.HTML, hints))) {
            case Accepted<CleanArticle> accepted -> accepted.value();
            case Refused<CleanArticle> refused -> throw new AssertionError(refused.reason());
        };
    }

    static String text(String html) {
        return cleaned(html).content().text();
    }

    /// Sentences of running text, each another one.
    static String sentence(int number) {
        var places = "mill bridge harbour tower market chapel quarry station orchard ferry".split(" ");
        return "The water authority said on day %d that the %s below the dam of Orvel had been inspected and found sound."
                .formatted(number, places[number % places.length]);
    }

    static String paragraphs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "<p>" + sentence(i) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /// The text of such paragraphs.
    static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(Pages::sentence).collect(Collectors.joining("\n\n"));
    }
}
