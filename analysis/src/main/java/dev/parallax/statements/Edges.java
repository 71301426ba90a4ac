package dev.parallax.statements;

import dev.parallax.news.Statement.Form;
import java.util.Set;

/// Where a statement's content begins and ends: a quotation loses its marks, other content keeps them in pairs, and
/// neither keeps a comma at its end.
final class Edges {
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "'", "‘", "’", "‚", "‹", "›");
    private static final Set<String> JOINTS = Set.of(",", ";", ":", "—", "–", "-");

    private final Reading reading;

    Edges(Reading reading) {
        this.reading = reading;
    }

    Form form(Segment content) {
        boolean some = false;
        boolean all = true;
        for (int i = content.first(); i < content.end(); i++) {
            some |= reading.quoted(i);
            all &= reading.quoted(i);
        }
        return all ? Form.DIRECT : some ? Form.MIXED : Form.INDIRECT;
    }

    Segment trimmed(Segment content) {
        var bare = without(content, JOINTS);
        return switch (form(bare)) {
            case DIRECT -> without(without(bare, QUOTES), JOINTS);
            case MIXED -> paired(bare);
            case INDIRECT -> bare;
        };
    }

    private Segment without(Segment content, Set<String> marks) {
        int first = content.first();
        int end = content.end();
        while (end - 1 > first && marks.contains(reading.word(end - 1))) {
            end--;
        }
        while (first + 1 < end && marks.contains(reading.word(first))) {
            first++;
        }
        return new Segment(content.role(), first, end);
    }

    /// Takes in the closing mark right behind, or the opening one right before, whose partner lies inside.
    private Segment paired(Segment content) {
        int first = content.first();
        int end = content.end();
        boolean opens = reading.quoted(end - 1) && isMark(end) && reading.quoted(end) && !isMark(end - 1);
        boolean closes = reading.quoted(first) && isMark(first - 1) && reading.quoted(first - 1) && !isMark(first);
        return new Segment(content.role(), closes ? first - 1 : first, opens ? end + 1 : end);
    }

    private boolean isMark(int i) {
        return QUOTES.contains(reading.word(i));
    }
}
