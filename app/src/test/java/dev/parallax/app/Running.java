package dev.parallax.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The `parallax` command as a process of its own, as a user runs it.
final class Running implements AutoCloseable {
    private final Process process;
    private final Path errors;
    private final Path output;

    private Running(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static Running start(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx1g",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Files.createDirectories(folder);
        var output = Files.createTempFile(folder, "out", ".txt");
        var errors = Files.createTempFile(folder, "err", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        return new Running(process, output, errors);
    }

    /// Waits until standard error holds `text`.
    Running awaitLine(String text) throws IOException, InterruptedException {
        for (int i = 0; i < 2400 && process.isAlive(); i++) {
            if (errors().contains(text)) {
                return this;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("no line with " + text + " but:\n" + errors());
    }

    /// Waits for the end and gives the exit code.
    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(Duration.ofMinutes(4))) {
            throw new AssertionError("still running after 4 minutes:\n" + errors());
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// As Ctrl-C does.
    void interrupt() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
