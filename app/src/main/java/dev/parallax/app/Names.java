package dev.parallax.app;

import java.nio.file.Path;
import java.util.List;

/// What the command line names to be imported: files and folders, and addresses on the web.
final class Names {
    private Names() {}

    static List<Path> files(List<String> names) {
        return names.stream().filter(name -> !isUrl(name)).map(Path::of).toList();
    }

    static List<String> urls(List<String> names) {
        return names.stream().filter(Names::isUrl).toList();
    }

    private static boolean isUrl(String name) {
        return name.startsWith("http://") || name.startsWith("https://");
    }
}
