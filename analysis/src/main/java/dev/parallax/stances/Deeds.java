package dev.parallax.stances;

import dev.parallax.news.Polarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Words that show their subject for or against their object: "praised", "sued".
final class Deeds {
    private final Map<String, Polarity> polarities = new HashMap<>();

    private Deeds() {}

    static Deeds load() {
        var deeds = new Deeds();
        var stream = Objects.requireNonNull(Deeds.class.getResourceAsStream("deeds.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(deeds::add);
            return deeds;
        } catch (IOException e) {
            throw new UncheckedIOException("deeds.tsv", e);
        }
    }

    Optional<Polarity> polarity(String word) {
        return Optional.ofNullable(polarities.get(word));
    }

    private void add(String line) {
        var cells = line.split("\t");
        for (var word : cells[1].split(" ")) {
            polarities.put(word, Polarity.valueOf(cells[0]));
        }
    }
}
