package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.config.ConfigException;
import dev.parallax.news.Hints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void sources_have_what_is_said_of_them_and_else_what_is_usual() throws IOException {
        var file = file("sources.yaml", """
                interval: 5m
                sources:
                  - feed: https://meridianwire.example/rss
                    outlet: Meridian Wire
                    language: en
                    interval: 90s
                    text: feed
                    body: article .text
                    cut: [.promo, aside]
                  - page: https://harbourtimes.example/live
                  - sitemap: https://harbourtimes.example/news.xml
                """);

        var sources = SourcesFile.read(file);

        assertEquals(
                new Source(
                        Source.Kind.FEED,
                        "https://meridianwire.example/rss",
                        "Meridian Wire",
                        "en",
                        Duration.ofSeconds(90),
                        Source.Text.FEED,
                        new Hints("article .text", List.of(".promo", "aside"))),
                sources.getFirst());
        assertEquals(Source.Kind.PAGE, sources.get(1).kind());
        assertEquals(Duration.ofMinutes(5), sources.get(1).interval());
        assertEquals(Source.Kind.FEED, sources.get(2).kind());
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        var file = file("sources.yaml", """
                interval: often
                sources:
                  - feed: ftp://meridianwire.example/rss
                    outlte: Meridian Wire
                  - outlet: Nobody
                  - page: https://harbourtimes.example/
                    text: somewhere
                  - opml: missing.opml
                """);

        var problems = assertThrows(ConfigException.class, () -> SourcesFile.read(file))
                .getMessage();

        for (var part : List.of(
                "interval must be a number and one of ms, s, m, h, d but was often",
                "source 1 must have an address that begins with http:// or https:// but has ftp://",
                "source 1 has the unknown field outlte: did you mean outlet?",
                "source 2 must have one of feed, sitemap, page, opml but has none",
                "source 3 text must be one of [page, feed] but was somewhere",
                "missing.opml must be readable but was not")) {
            assertTrue(problems.contains(part), part + " in " + problems);
        }
    }

    @Test
    void a_file_that_is_no_yaml_or_names_nothing_is_refused() throws IOException {
        var broken = file("broken.yaml", "sources: [");
        var empty = file("empty.yaml", "sources: []");

        assertThrows(ConfigException.class, () -> SourcesFile.read(broken));
        assertThrows(ConfigException.class, () -> SourcesFile.read(empty));
        assertThrows(ConfigException.class, () -> SourcesFile.read(folder.resolve("none.yaml")));
    }
}
