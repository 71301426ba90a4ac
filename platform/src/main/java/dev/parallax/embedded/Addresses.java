package dev.parallax.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// Where a running Parallax can be reached: its broker, its store, its pages. Empty where it runs none.
public record Addresses(String kafka, String store, String http) {

    static Optional<Addresses> read(Path file) {
        var all = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (java.nio.file.NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(
                new Addresses(all.getProperty("kafka", ""), all.getProperty("store", ""), all.getProperty("http", "")));
    }

    void write(Path file) {
        var fresh = file.resolveSibling("running.new");
        try {
            Files.writeString(fresh, "kafka=%s%nstore=%s%nhttp=%s%n".formatted(kafka, store, http));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
