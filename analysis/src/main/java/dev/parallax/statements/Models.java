package dev.parallax.statements;

import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Network;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What was learned for this package: `aim` tells whether a statement is for or against anybody, `target` whom.
record Models(LinearModel tagger, LinearModel speaker, Network act, Network aim, LinearModel target) {
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private interface Sink {
        void write(OutputStream stream) throws IOException;
    }

    /// The models shipped.
    static Models load() {
        try {
            return read(Resources::open);
        } catch (IOException e) {
            throw new UncheckedIOException("the models of statements that come with Parallax", e);
        }
    }

    /// The models that `write` wrote.
    static Models read(Path folder) throws IOException {
        return read(name -> Files.newInputStream(folder.resolve(name)));
    }

    private static Models read(Source source) throws IOException {
        return new Models(
                model(source, "tagger.model"),
                model(source, "speaker.model"),
                network(source, "act.model"),
                network(source, "aim.model"),
                model(source, "target.model"));
    }

    private static LinearModel model(Source source, String name) throws IOException {
        try (var in = source.open(name)) {
            return LinearModel.read(in);
        }
    }

    private static Network network(Source source, String name) throws IOException {
        try (var in = source.open(name)) {
            return Network.read(in);
        }
    }

    void write(Path folder) throws IOException {
        write(tagger::write, folder.resolve("tagger.model"));
        write(speaker::write, folder.resolve("speaker.model"));
        write(act::write, folder.resolve("act.model"));
        write(aim::write, folder.resolve("aim.model"));
        write(target::write, folder.resolve("target.model"));
    }

    private static void write(Sink model, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
