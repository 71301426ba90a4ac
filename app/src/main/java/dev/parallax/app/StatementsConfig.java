package dev.parallax.app;

import dev.parallax.config.Setting;
import dev.parallax.service.SetupException;
import dev.parallax.statements.StatementFinder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// How statements are found.
public record StatementsConfig(
        @Setting("A folder of models that train statements made; empty: those that come with Parallax.")
        String models) {

    StatementFinder finder() {
        try {
            return models.isEmpty() ? StatementFinder.load() : StatementFinder.load(Path.of(models));
        } catch (IOException e) {
            throw new SetupException("The models of statements " + models + " cannot be read: " + why(e) + ".", e);
        }
    }

    private static String why(IOException e) {
        return e instanceof NoSuchFileException missing
                ? "there is no " + missing.getFile()
                : "it holds no such models";
    }
}
