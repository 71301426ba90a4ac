package dev.parallax.statements;

import dev.parallax.news.Part;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text in which segments are marked by hand: "[SOURCE Brisk] [CUE said] [CONTENT the bridge was shut]."
record MarkedText(Reading reading, List<Segment> segments) {
    private static final Pattern MARK = Pattern.compile("\\[(SOURCE|CUE|CONTENT) ([^\\]]*)\\]");

    static MarkedText of(String marked) {
        var raw = new StringBuilder();
        var places = new ArrayList<int[]>();
        var roles = new ArrayList<Role>();
        var mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            raw.append(marked, from, mark.start());
            places.add(new int[] {raw.length(), raw.length() + mark.group(2).length()});
            roles.add(Role.valueOf(mark.group(1)));
            raw.append(mark.group(2));
            from = mark.end();
        }
        var text = Text.of(Part.TEXT, raw.append(marked.substring(from)).toString());
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < roles.size(); i++) {
            var place = places.get(i);
            segments.add(new Segment(roles.get(i), text.tokenAt(place[0]), text.tokenAt(place[1] - 1) + 1));
        }
        return new MarkedText(Reading.of(text, CueLexicon.load(), WordClasses.load()), segments);
    }

    /// The first segment of a role.
    @Nullable
    Segment first(Role role) {
        return segments.stream().filter(s -> s.role() == role).findFirst().orElse(null);
    }

    /// The one attribution that is marked.
    Attribution attribution() {
        return new Attribution(Objects.requireNonNull(first(Role.CONTENT)), first(Role.CUE), first(Role.SOURCE));
    }

    /// Segments as they are marked: "CUE said".
    List<String> words(List<Segment> some) {
        return some.stream()
                .map(s -> s.role() + " "
                        + s.span(reading.text()).of(reading.text().raw()))
                .toList();
    }
}
