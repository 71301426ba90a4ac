package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads texts with their names in brackets: `[P Hanna Brisk] of [O Norvik Press] went to [L Ostrel]`, `[X Sundays]`
/// for
/// other names. `===` alone on a line parts texts; lines that begin with `#` are comments.
final class MarkedText {
    private static final Pattern MARK = Pattern.compile("\\[([POLX]) ([^\\]]+)]");

    private final StringBuilder raw = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int start, int end, Entity.Type type) {}

    private MarkedText() {}

    static List<List<Marked>> read(Path file) throws IOException {
        var text = Files.readString(file).replaceAll("(?m)^#.*\\R", "");
        return Pattern.compile("(?m)^===\\R")
                .splitAsStream(text)
                .map(marked -> new MarkedText().parse(marked))
                .map(List::of)
                .toList();
    }

    private Marked parse(String text) {
        var matcher = MARK.matcher(text);
        int at = 0;
        while (matcher.find()) {
            raw.append(text, at, matcher.start());
            int start = raw.length();
            raw.append(matcher.group(2));
            marks.add(new Mark(start, raw.length(), type(matcher.group(1))));
            at = matcher.end();
        }
        raw.append(text, at, text.length());
        var document = Document.of(new Content("", raw.toString(), "en", List.of()));
        return new Marked(
                document, marks.stream().map(mark -> name(document, mark)).toList(), List.of());
    }

    private static Name name(Document document, Mark mark) {
        var body = document.body();
        return Name.of(body, body.tokenAt(mark.start()), body.tokenAt(mark.end() - 1) + 1, mark.type());
    }

    private static Entity.Type type(String letter) {
        return switch (letter) {
            case "P" -> Entity.Type.PERSON;
            case "O" -> Entity.Type.ORGANIZATION;
            case "L" -> Entity.Type.LOCATION;
            default -> Entity.Type.OTHER;
        };
    }
}
