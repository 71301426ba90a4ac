package dev.parallax.extraction;

import dev.parallax.news.Content.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What furniture is known to say, by its first or last word, so that a line is compared with few phrases only.
final class Phrases {
    private static final int READ = 100; // characters at either end of a line that are read, more than a phrase has
    private static final int LONGEST_END = 45; // words of a line that is furniture by its end

    private final Map<String, Phrase> lines = new HashMap<>();
    private final Map<String, List<Phrase>> starts = new HashMap<>(); // by first word
    private final List<Phrase> ends = new ArrayList<>();

    private Phrases(List<String> entries) {
        for (var entry : entries) {
            var parts = entry.split("\t");
            var phrase = new Phrase(Cut.Kind.valueOf(parts[0]), parts[1].equals("opens"), words(parts[1]), parts[2]);
            switch (parts[1]) {
                case "line" -> lines.put(phrase.words(), phrase);
                case "end" -> ends.add(phrase);
                default ->
                    starts.computeIfAbsent(firstWord(phrase.words()), _ -> new ArrayList<>())
                            .add(phrase);
            }
        }
    }

    private static int words(String how) {
        return switch (how) {
            case "end" -> LONGEST_END;
            case "notice" -> Integer.MAX_VALUE;
            default -> 30;
        };
    }

    static Phrases shipped() {
        return new Phrases(Lexicon.lines("furniture.txt"));
    }

    /// Words that only furniture says, in a line of at most `longest` words; `opens` where what follows belongs to it.
    record Phrase(Cut.Kind kind, boolean opens, int longest, String words) {}

    /// The phrase that makes a line furniture.
    Optional<Phrase> in(String line) {
        var head = lower(line.substring(0, Math.min(READ, line.length())));
        var whole = line.length() <= READ ? lines.get(bare(head)) : null;
        if (whole != null) {
            return Optional.of(whole);
        }
        int words = Wording.words(line);
        var start = starts.getOrDefault(firstWord(bare(head)), List.of()).stream()
                .filter(p -> words <= p.longest() && begins(head, p.words()))
                .findFirst();
        return start.isPresent() || words > LONGEST_END ? start : end(line);
    }

    private Optional<Phrase> end(String line) {
        var tail = bare(lower(line.substring(Math.max(0, line.length() - READ))));
        return ends.stream().filter(p -> tail.endsWith(p.words())).findFirst();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean begins(String line, String phrase) {
        boolean whole = line.length() == phrase.length()
                || !Character.isLetter(phrase.codePointBefore(phrase.length()))
                || !Character.isLetterOrDigit(line.codePointAt(Math.min(phrase.length(), line.length() - 1)));
        return line.startsWith(phrase) && whole;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return bare(blank < 0 ? words : words.substring(0, blank));
    }

    /// Without the marks and arrows around it; brackets and copyright signs stay.
    private static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isMark(line.charAt(start))) {
            start++;
        }
        while (end > start && isMark(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && "©()[]".indexOf(c) < 0;
    }
}
