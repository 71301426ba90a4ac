package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is lost and nothing is stored twice, whenever the process is killed.
class KillIT {
    @TempDir
    Path folder;

    @Test
    void killed_in_the_middle_of_the_sample_every_article_is_stored_once() throws Exception {
        for (var moment : new String[] {"importing a sample", "articles imported"}) {
            try (var killed = Running.start(folder, "up", "--port", "0", "--data", "data")) {
                killed.awaitLine(moment);
                killed.kill();
            }
        }

        var again = Running.start(folder, "up", "--once", "--port", "0", "--data", "data");
        assertEquals(0, again.exitCode(), again.errors());

        var export = Running.start(folder, "export", "articles", "--data", "data");
        assertEquals(0, export.exitCode(), export.errors());
        var ids = export.output()
                .lines()
                .map(line -> line.replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1"))
                .toList();
        assertEquals(samples(), ids.stream().distinct().count());
        assertEquals(samples(), ids.size());
    }

    private static long samples() throws IOException {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("samples.jsonl"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .count();
        }
    }

    @Test
    void broken_input_is_told_line_by_line_and_the_rest_goes_in() throws Exception {
        var lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(i % 3 == 0 ? "{broken\n" : article(i));
        }
        Files.writeString(folder.resolve("news.jsonl"), lines);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("rubbish.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 7, 8, 0, 0});

        var once = Running.start(
                folder, "up", "--once", "--port", "0", "--data", "data", "news.jsonl", "empty.txt", "rubbish.txt");

        assertEquals(Main.REFUSED, once.exitCode(), once.errors());
        for (int line : new int[] {3, 6, 9}) {
            assertEquals(1, count(once.errors(), "refused news.jsonl:" + line + ":"), once.errors());
        }
        assertEquals(1, count(once.errors(), "refused empty.txt:"), once.errors());
        assertEquals(1, count(once.errors(), "refused rubbish.txt:"), once.errors());
        var again = Running.start(folder, "up", "--once", "--port", "0", "--data", "data");
        assertEquals(0, again.exitCode(), again.errors());
        var export = Running.start(folder, "export", "articles", "--data", "data");
        assertEquals(0, export.exitCode(), export.errors());
        assertEquals(7, export.output().lines().count(), "no samples among one's own");
    }

    private static String article(int i) {
        return "{\"id\":\"n" + i + "\",\"title\":\"Title " + i
                + "\",\"text\":\"Mayor Hanna Brisk said on Monday that bridge " + i + " would open in spring.\"}\n";
    }

    private static long count(String text, String part) {
        return text.lines().filter(line -> line.startsWith(part)).count();
    }
}
