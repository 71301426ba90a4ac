package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What has been said so far in a text, and what that tells of the act of the next attribution: whoever was accused
/// before tends to deny.
final class Acts {
    private static final int MEMORY = 12;

    private record Earlier(Set<String> words, boolean negated, String speaker, Act act) {}

    private final Reading reading;
    private final WordClasses classes;
    private final List<Earlier> earlier = new ArrayList<>(); // the latest first

    Acts(Reading reading, WordClasses classes) {
        this.reading = reading;
        this.classes = classes;
    }

    /// `names` are the words, in lower case, that name the speaker.
    Features features(Attribution attribution, String speaker, Set<String> names) {
        var features = ActFeatures.of(reading, attribution, classes);
        var content = attribution.content();
        int negated = negated(content) ? 1 : 0;
        place(features, content, negated);
        before(features, content, speaker, negated);
        accused(features, attribution, speaker, names, negated);
        others(features, content, speaker, negated);
        return features;
    }

    /// How far the text has come, and how many have spoken: reports come first, replies later.
    private void place(Features features, Segment content, int negated) {
        int eighth = 8 * content.first() / Math.max(1, reading.size());
        int speakers = (int) earlier.stream().map(Earlier::speaker).distinct().count();
        features.add(71, eighth);
        features.add(72, eighth, negated);
        features.add(73, Math.min(6, earlier.size()));
        features.add(74, speakers, negated);
    }

    /// What was said last, and by whom.
    private void before(Features features, Segment content, String speaker, int negated) {
        var last = earlier.isEmpty() ? null : earlier.getFirst();
        boolean goesOn = last != null && last.speaker().equals(speaker);
        var act = last == null ? "first" : last.act().name();
        int same = (goesOn ? act : "other").hashCode();
        features.add(50, act);
        features.add(51, act, goesOn ? "same" : "other");
        features.add(58, negated, same);
        features.add(59, early(content), same);
        features.add(60, early(content), reading.quoted(content.first()) ? 1 : 0);
    }

    /// What was last said of the speaker.
    private void accused(Features features, Attribution attribution, String speaker, Set<String> names, int negated) {
        var accused = earlier.stream()
                .filter(other -> !other.speaker().equals(speaker))
                .filter(other -> other.words().stream().anyMatch(names::contains))
                .findFirst()
                .map(other -> Features.code(other.act()))
                .orElse(0);
        var cue = attribution.cue();
        features.add(53, accused);
        features.add(54, accused, negated);
        features.add(57, accused, cue == null ? 0 : reading.word(cue.end() - 1).hashCode());
    }

    /// What others and the speaker have said before, and how like it this is.
    private void others(Features features, Segment content, String speaker, int negated) {
        var words = words(content);
        int closest = 0;
        Earlier like = null;
        for (var other : earlier) {
            if (other.speaker().equals(speaker)) {
                features.add(52, Features.code(other.act()));
                continue;
            }
            int degree = (int) Math.min(3, overlap(words, other.words()) * 8);
            features.add(78, Features.code(other.act()), degree, negated);
            if (degree > closest) {
                closest = degree;
                like = other;
            }
        }
        int differs = like != null && like.negated() != (negated == 1) ? 1 : 0;
        features.add(55, closest, like == null ? 0 : Features.code(like.act()), differs);
        features.add(56, closest, negated);
    }

    /// The words of some names, in lower case.
    static Set<String> names(List<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            for (var word : name.toLowerCase(Locale.ROOT).split("[ ’']")) {
                if (word.length() > 3) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /// Remembers what an attribution turned out to be.
    void settle(Attribution attribution, String speaker, Act act) {
        earlier.addFirst(new Earlier(words(attribution.content()), negated(attribution.content()), speaker, act));
        if (earlier.size() > MEMORY) {
            earlier.removeLast();
        }
    }

    private Set<String> words(Segment content) {
        var words = new HashSet<String>();
        for (int i = content.first(); i < Math.min(content.end(), content.first() + 60); i++) {
            if (reading.word(i).length() > 3) {
                words.add(reading.word(i));
            }
        }
        return words;
    }

    private boolean negated(Segment content) {
        for (int i = content.first(); i < Math.min(content.end(), content.first() + 60); i++) {
            if (classes.isNegation(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// How early a content negates: the token's place, up to 6; 9 where it does not.
    private int early(Segment content) {
        for (int i = content.first(); i < Math.min(content.end(), content.first() + 7); i++) {
            if (classes.isNegation(reading.word(i))) {
                return i - content.first();
            }
        }
        return 9;
    }

    private static double overlap(Set<String> some, Set<String> others) {
        double shared = some.stream().filter(others::contains).count();
        return shared / (Math.min(some.size(), others.size()) + 2);
    }
}
