package dev.parallax.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.news.Bytes;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The two articles that the project began with. They are other people's texts, so they lie beside the project, not in
/// it; where they are absent these tests are skipped and say so.
class SeedsTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

    @Test
    void the_first_has_its_title_and_no_furniture() throws IOException {
        var content = cleaned("000_9e6c4733e3894a2e.txt");

        assertTrue(content.title().startsWith("Kremlin Voices"), content.title());
        assertTrue(content.text().startsWith("The Kremlin said Monday"), content.text());
        assertTrue(content.text().endsWith("particularly gold and diamonds."), content.text());
    }

    @Test
    void the_second_is_all_body() throws IOException {
        var content = cleaned("003_7f1c1ca9574888ac.txt");

        assertEquals("", content.title());
        assertTrue(content.text().startsWith("The government of the Central"), content.text());
        assertTrue(content.cuts().isEmpty(), content.cuts().toString());
    }

    private static Content cleaned(String name) throws IOException {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "skipped, since there is no " + file);
        var publication = new Publication(null, "", null, null, Dated.clock(Instant.EPOCH));
        var payload = new Payload("text/plain", Bytes.of(Files.readAllBytes(file)));
        var raw = new RawArticle(name, Status.USABLE, publication, null, null, payload, name);
        if (Cleaner.standard().clean(raw) instanceof Accepted<CleanArticle> accepted) {
            return accepted.value().content();
        }
        throw new AssertionError("refused");
    }
}
