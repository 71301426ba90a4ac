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
        var before = earlier.isEmpty() ? null : earlier.getFirst();
        features.add(50, before == null ? "first" : before.act().name());
        features.add(
                51,
                before == null ? "first" : before.act().name(),
                before != null && before.speaker().equals(speaker) ? "same" : "other");
        history(features, attribution, speaker, names);
        return features;
    }

    private void history(Features features, Attribution attribution, String speaker, Set<String> names) {
        var words = words(attribution.content());
        boolean negated = negated(attribution.content());
        String accused = "no";
        double closest = 0;
        Earlier like = null;
        for (var other : earlier) {
            if (other.speaker().equals(speaker)) {
                features.add(52, "spoke", other.act().name());
                continue;
            }
            if (accused.equals("no") && other.words().stream().anyMatch(names::contains)) {
                accused = other.act().name();
            }
            double overlap = overlap(words, other.words());
            if (overlap > closest) {
                closest = overlap;
                like = other;
            }
        }
        int degree = (int) Math.min(3, closest * 8);
        var kin = like == null ? "none" : like.act().name() + (like.negated() == negated ? "=" : "#");
        var before = earlier.isEmpty() ? null : earlier.getFirst();
        var same = before != null && before.speaker().equals(speaker)
                ? before.act().name()
                : "other";
        features.add(58, negated ? "not" : "", same);
        features.add(59, early(attribution.content()), same.hashCode());
        features.add(
                60,
                early(attribution.content()),
                reading.quoted(attribution.content().first()) ? 1 : 0);
        features.add(53, accused);
        features.add(54, accused, negated ? "not" : "");
        features.add(55, degree, kin.hashCode());
        features.add(56, degree, negated ? 1 : 0);
        features.add(
                57,
                accused.hashCode(),
                attribution.cue() == null
                        ? 0
                        : reading.word(attribution.cue().end() - 1).hashCode());
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
