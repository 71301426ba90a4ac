package dev.parallax.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the attributions of a text, paragraph by paragraph.
final class Attributions {
    private Attributions() {}

    static List<Attribution> of(Reading reading) {
        var roles = Draft.of(reading);
        var found = new ArrayList<Attribution>();
        int first = 0;
        for (var paragraph : reading.text().paragraphs()) {
            int end = reading.text().tokenAt(paragraph.end());
            found.addAll(Pairing.of(segments(Arrays.asList(roles), first, end)));
            first = end;
        }
        return found;
    }

    private static List<Segment> segments(List<Role> roles, int first, int end) {
        var found = new ArrayList<Segment>();
        int start = first;
        for (int i = first + 1; i <= end; i++) {
            if (i == end || roles.get(i) != roles.get(start)) {
                if (roles.get(start) != Role.NONE) {
                    found.add(new Segment(roles.get(start), start, i));
                }
                start = i;
            }
        }
        return found;
    }
}
