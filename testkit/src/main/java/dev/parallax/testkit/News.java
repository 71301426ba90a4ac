package dev.parallax.testkit;

import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.time.Instant;

/// Invented news for tests: a border incident that two outlets tell, in which the two sides contradict each other.
public final class News {
    public static final Instant MONDAY = Instant.parse("2024-03-04T08:00:00Z");

    private static final String ACCUSING = """
            VASKOV — Karsovia accused neighbouring Telmaria on Tuesday of sending troops across the Sull river.

            "Telmarian soldiers crossed the river near the village of Ostrel," General Piet Orlan said.

            Telmaria denied that its soldiers had crossed the river.
            """;
    private static final String DENYING = """
            ISKREL — Telmarian soldiers did not cross the Sull river, Foreign Ministry spokeswoman Dara Menk said on \
            Tuesday.

            "Not one of our soldiers crossed the river near Ostrel," Menk told reporters in Iskrel.

            Karsovia had accused Telmaria of sending troops across the Sull river.
            """;

    private News() {}

    /// Karsovia's general says that soldiers crossed.
    public static RawArticle accusing() {
        return article("border-a", "Meridian Wire", "Karsovia says Telmarian troops crossed the Sull", ACCUSING);
    }

    /// Telmaria's spokeswoman says that none did.
    public static RawArticle denying() {
        return article("border-b", "Harbour Standard", "Telmaria denies troops crossed the Sull", DENYING);
    }

    public static RawArticle article(String id, String outlet, String title, String text) {
        return new RawArticle(
                id,
                Status.USABLE,
                publication(outlet, MONDAY),
                title,
                "en",
                new Payload(Payload.TEXT, Bytes.utf8(text)),
                "test:" + id);
    }

    /// The article taken back, an hour later.
    public static RawArticle withdrawal(RawArticle article) {
        var later = article.publication().seen().at().plusSeconds(3600);
        return new RawArticle(
                article.id(),
                Status.CANCELED,
                new Publication(null, article.publication().outlet(), null, null, Dated.clock(later)),
                null,
                null,
                Payload.NONE,
                article.origin());
    }

    /// The article with other words, an hour later.
    public static RawArticle revision(RawArticle article, String title, String text) {
        var later = article.publication().seen().at().plusSeconds(3600);
        return new RawArticle(
                article.id(),
                Status.USABLE,
                publication(article.publication().outlet(), later),
                title,
                "en",
                new Payload(Payload.TEXT, Bytes.utf8(text)),
                article.origin());
    }

    private static Publication publication(String outlet, Instant at) {
        return new Publication(null, outlet, null, Dated.given(at), Dated.clock(at));
    }
}
