package dev.parallax.app;

import dev.parallax.files.Read;
import java.io.PrintStream;

/// What people read while a command works: always standard error, so that standard output carries the result alone.
final class Console {
    private static final PrintStream ERR = System.err;

    private Console() {}

    static void say(String line) {
        ERR.println(line);
    }

    /// A line for a reading that was refused.
    static void tellRefusal(Read read) {
        if (read instanceof Read.Refused(var refusal)) {
            say("refused " + refusal.origin() + ": " + refusal.reason());
        }
    }
}
