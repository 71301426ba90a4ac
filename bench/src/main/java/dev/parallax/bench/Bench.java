package dev.parallax.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Measures Parallax on this machine. Figures are comparable within one run on one machine only.
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures Parallax on this machine.",
        subcommands = {
            WarcBench.class,
            SourcesBench.class,
            PagesBench.class,
            AnnotateBench.class,
            EntitiesBench.class,
            StoriesBench.class,
            ClaimsBench.class
        })
public final class Bench implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.err);
    }
}
