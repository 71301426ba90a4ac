package dev.parallax.app;

import dev.parallax.config.ConfigException;
import dev.parallax.service.SetupException;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The `parallax` command.
@Command(
        name = "parallax",
        description = "A live, replayable ledger of the news: who says what, with the passage that shows it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            ImportCommand.class,
            AnnotateCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            TailCommand.class,
            ReplayCommand.class,
            SourcesCommand.class,
            TrainCommand.class,
            ServiceCommand.Ingest.class,
            ServiceCommand.Enrich.class,
            ServiceCommand.Sink.class,
            ServiceCommand.Serve.class
        },
        footer = {
            "",
            "First steps:",
            "  parallax up                        start everything with a sample of invented news",
            "  parallax import news.jsonl         add articles to what is running",
            "  parallax annotate article.txt      see what would be found, storing nothing",
            "  parallax export claims | head      take the result along",
            "",
            "Exit codes: 0 all went well, 1 failed, 2 wrong usage, 3 some input was refused,",
            "  4 something about the set-up must be mended first."
        })
public final class Main implements Runnable {
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int SETUP = 4;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::failed)
                .setParameterExceptionHandler(Main::misused)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100);
    }

    @Override
    public void run() {
        var command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getErr());
        throw new ParameterException(command, "Name a command.");
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        var err = command.getErr();
        if (e instanceof SetupException || e instanceof ConfigException) {
            err.println(e.getMessage());
            return SETUP;
        }
        err.println("parallax failed: " + e);
        if (Boolean.parseBoolean(System.getenv("PARALLAX_TRACE"))) {
            e.printStackTrace(err);
        } else {
            err.println("Set PARALLAX_TRACE=true to see where.");
        }
        return FAILED;
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return USAGE;
    }
}
