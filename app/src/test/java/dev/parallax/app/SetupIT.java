package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must be mended first is told in one sentence, and nothing is damaged.
class SetupIT {
    @TempDir
    Path folder;

    @Test
    void a_busy_port_is_told() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            told("Port " + socket.getLocalPort() + " is busy", "up", "--port", "" + socket.getLocalPort());
        }
    }

    @Test
    void a_folder_that_is_not_ours_is_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/chapter1.txt"), "precious");

        told("holds something else than Parallax data", "up", "--port", "0", "--data", "thesis");

        assertEquals("precious", Files.readString(folder.resolve("thesis/chapter1.txt")));
    }

    @Test
    void data_of_another_version_is_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("future"));
        Files.writeString(folder.resolve("future/format"), "99\n");

        told("has format 99", "up", "--port", "0", "--data", "future");
    }

    @Test
    void a_missing_file_and_a_parallax_that_does_not_run_are_told() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Some news.");

        told("there is no such file", "up", "--port", "0", "nowhere.jsonl");
        told("No Parallax is running", "import", "a.txt");
        told("holds no Parallax data", "export", "claims");
    }

    @Test
    void what_a_model_cannot_be_trained_on_is_told() throws Exception {
        Files.writeString(folder.resolve("texts.jsonl"), "{\"text\": \"Hanna Brisk left.\"}\n{oops\n");

        told("there is no such file", "train", "entities", "--to", "names.model", "nowhere.jsonl");
        told("texts.jsonl, line 2 must be", "train", "entities", "--to", "names.model", "texts.jsonl");
        told("there is no folder", "train", "entities", "--to", "nowhere/names.model", "texts.jsonl");
    }

    @Test
    void a_setting_that_nobody_knows_is_told_with_the_one_that_was_meant() throws Exception {
        Files.writeString(folder.resolve("parallax.yaml"), "serve: {prot: 9000}\n");

        told("setting serve.prot is unknown: did you mean serve.port?", "up");
    }

    private void told(String sentence, String... arguments) throws Exception {
        var run = Running.start(folder, arguments);

        assertEquals(Main.SETUP, run.exitCode(), run.errors());
        assertTrue(run.errors().contains(sentence), run.errors());
        assertTrue(run.errors().lines().count() <= 2, run.errors());
        assertEquals("", run.output());
    }
}
