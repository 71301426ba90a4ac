package dev.parallax.app;

import dev.parallax.entities.train.TrainEntities;
import dev.parallax.service.SetupException;
import dev.parallax.statements.TrainStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        subcommands = {TrainCommand.Entities.class, TrainCommand.Statements.class})
final class TrainCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name a command: train entities --to FILE SOURCE... or train statements --to FOLDER SOURCE...");
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

    /// Trains what finds statements.
    @Command(
            name = "statements",
            mixinStandardHelpOptions = true,
            description = {
                "Makes the models that find statements, their speakers, speech acts and targets, from stories in which",
                "all of that is annotated. The same stories make the same models. Name their folder in",
                "enrich.statements.models to use them. docs/models.md says how stories are annotated."
            })
    static final class Statements implements Callable<Integer> {
        @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the models are written.")
        private Path to = Path.of("statements");

        @Option(
                names = "--briefs",
                paramLabel = "DIR",
                description = "A folder of short annotated reports, to learn from all but who speaks.")
        private List<Path> briefs = List.of();

        @Option(
                names = "--polnear",
                paramLabel = "DIR",
                description = "A copy of PolNeAR as JSON lines, to learn from too where sources and contents are.")
        private List<Path> polnear = List.of();

        @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Folders of annotated stories.")
        private List<Path> sources = List.of();

        @Override
        public Integer call() {
            ImportFiles.mustExist(Stream.of(sources, briefs, polnear)
                    .flatMap(List::stream)
                    .map(Path::toString)
                    .toList());
            try {
                TrainStatements.of(sources, briefs, polnear).train(to);
            } catch (IOException e) {
                throw new SetupException("No models were made: " + e.getMessage() + ".", e);
            }
            Console.say("The models are in " + to + ".");
            return 0;
        }
    }
}
