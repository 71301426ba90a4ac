package dev.parallax.app;

import dev.parallax.entities.train.TrainEntities;
import dev.parallax.service.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What makes models anew.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Makes a model from texts of your own.",
        subcommands = TrainCommand.Entities.class)
final class TrainCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name a command: train entities --to FILE SOURCE...");
    }

    /// Trains the tagger of names.
    @Command(
            name = "entities",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a model that finds names, from texts whose names are marked, and prints how well it does on",
                "texts it has not seen. The same texts make the same model. Name it in enrich.entities.model to use it.",
                "docs/models.md says how texts are marked."
            })
    static final class Entities implements Callable<Integer> {
        @Option(names = "--to", required = true, paramLabel = "FILE", description = "Where the model is written.")
        private Path to = Path.of("entities.model");

        @Option(
                names = "--folds",
                paramLabel = "N",
                defaultValue = "5",
                description = "How many times a part is held out to measure on; 0: never (default: ${DEFAULT-VALUE}).")
        private int folds;

        @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Files of JSON lines, folders of stories.")
        private List<Path> sources = List.of();

        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public Integer call() {
            if (folds < 0 || folds == 1) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "--folds must be 0, 2 or more but was " + folds);
            }
            var folder = Objects.requireNonNull(to.toAbsolutePath().getParent());
            if (!Files.isDirectory(folder)) {
                throw new SetupException("The model cannot be written: there is no folder " + folder + ".");
            }
            ImportFiles.mustExist(sources.stream().map(Path::toString).toList());
            try {
                TrainEntities.of(sources).train(to, folds, System.out::println);
            } catch (IOException e) {
                throw new SetupException("No model was made: " + e.getMessage() + ".", e);
            }
            Console.say("The model is in " + to + ".");
            return 0;
        }
    }
}
