package dev.parallax.statements;

import dev.parallax.learning.LinearModel;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What was learned for this package: `aim` tells whether a statement is for or against anybody, `target` whom.
record Models(LinearModel tagger, LinearModel speaker, LinearModel act, LinearModel aim, LinearModel target) {
    static Models load() {
        return new Models(
                read("tagger.model"),
                read("speaker.model"),
                read("act.model"),
                read("aim.model"),
                read("target.model"));
    }

    private static LinearModel read(String name) {
        try (var in = Resources.open(name)) {
            return LinearModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
