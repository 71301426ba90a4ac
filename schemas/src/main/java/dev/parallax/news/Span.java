package dev.parallax.news;

/// A stretch of text: from `start` up to, not including, `end`, in UTF-16 code units.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        Check.that(start >= 0, "start", "be at least 0", start);
        if (end < start) { // words for a fault alone: spans are made by the million
            Check.that(false, "end", "be at least the start " + start, end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
