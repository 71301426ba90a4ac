package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/// What the tagger sees of each token: the words around it, cues near it in its sentence, quotation marks, the draft.
final class TaggerFeatures {
    private static final int FAR = 9;

    private final Reading reading;
    private final Role[] draft;
    private final int[] types; // of the entity each token names; 0 for none
    private int template;

    private TaggerFeatures(Reading reading, Cast cast) {
        this.reading = reading;
        this.types = cast.types(reading.size());
        this.draft = Draft.of(reading);
    }

    /// The features of every token of a text, in order.
    static List<Features> of(Reading reading, Cast cast) {
        var maker = new TaggerFeatures(reading, cast);
        var found = new ArrayList<Features>(reading.size());
        for (var sentence : reading.text().sentences()) {
            maker.sentence(sentence, found);
        }
        return found;
    }

    private void sentence(Sentence sentence, List<Features> found) {
        var left = nearest(sentence, 1);
        var right = nearest(sentence, -1);
        int commas = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            var features = new Features();
            template = 0;
            words(features, i);
            marks(features, i, sentence);
            cue(features, i, left[i - sentence.first()]);
            cue(features, i, right[i - sentence.first()]);
            drafts(features, i);
            names(features, i);
            commas = reading.word(i).equals(",") ? commas + 1 : commas;
            features.add(++template, Math.min(commas, 3), reading.quoted(i) ? 1 : 0);
            found.add(features);
        }
    }

    /// For each token of a sentence, the nearest unquoted verb or preposition that may be a cue, going `step`; else -1.
    private int[] nearest(Sentence sentence, int step) {
        var found = new int[sentence.end() - sentence.first()];
        int last = -1;
        for (int n = 0; n < found.length; n++) {
            int at = step > 0 ? n : found.length - 1 - n;
            found[at] = last;
            var cue = reading.cue(sentence.first() + at);
            if (cue != null && cue.kind() != Cue.Kind.NOUN && !reading.quoted(sentence.first() + at)) {
                last = sentence.first() + at;
            }
        }
        return found;
    }

    private void words(Features features, int i) {
        features.add(++template);
        for (int d = -3; d <= 3; d++) {
            features.add(++template, reading.word(i + d));
            features.add(++template, reading.kind(i + d));
        }
        for (int d = -2; d <= 1; d++) {
            features.add(++template, reading.word(i + d), reading.word(i + d + 1));
            features.add(++template, reading.kind(i + d), reading.kind(i + d + 1));
        }
        features.add(++template, reading.kind(i - 1), reading.kind(i), reading.kind(i + 1));
        features.add(++template, reading.kind(i - 2), reading.kind(i - 1), reading.kind(i));
        features.add(++template, reading.kind(i), reading.kind(i + 1), reading.kind(i + 2));
        var word = reading.word(i);
        features.add(++template, word.substring(Math.max(0, word.length() - 3)));
        features.add(++template, word.substring(Math.max(0, word.length() - 2)));
        features.add(++template, word.substring(0, Math.min(4, word.length())));
    }

    private void marks(Features features, int i, Sentence sentence) {
        int quoted = (reading.quoted(i - 1) ? 4 : 0) + (reading.quoted(i) ? 2 : 0) + (reading.quoted(i + 1) ? 1 : 0);
        features.add(++template, quoted);
        features.add(++template, quoted, reading.word(i).hashCode());
        features.add(++template, quoted, reading.kind(i));
        features.add(++template, Math.min(i - sentence.first(), 4), reading.kind(i));
        features.add(++template, Math.min(sentence.end() - i, 4), reading.kind(i));
        features.add(++template, reading.quoted(sentence.first()) ? 1 : 0, quoted);
        features.add(++template, reading.word(sentence.first()), "first");
    }

    private void cue(Features features, int i, int at) {
        var cue = at < 0 ? null : reading.cue(at);
        int lemma = cue == null ? 0 : cue.lemma().hashCode();
        int type = cue == null ? 0 : Features.code(cue.kind());
        int distance = at < 0 ? FAR + 1 : Math.min(Math.abs(i - at), FAR);
        int behind = at < 0 ? 0 : reading.kind(at + 1);
        features.add(++template, type, distance);
        features.add(++template, lemma, Math.min(distance, 3));
        features.add(++template, type, behind, Math.min(distance, 3));
        features.add(++template, type, reading.kind(i), Math.min(distance, 4));
        features.add(++template, lemma, reading.word(i).hashCode());
        features.add(++template, type, at < 0 ? 0 : reading.kind(at - 1), reading.kind(i));
    }

    private void drafts(Features features, int i) {
        int here = role(i);
        features.add(++template, here);
        features.add(++template, role(i - 1), here, role(i + 1));
        features.add(++template, here, reading.word(i).hashCode());
        features.add(++template, here, reading.kind(i), reading.kind(i - 1));
        features.add(++template, here, reading.quoted(i) ? 1 : 0);
    }

    private void names(Features features, int i) {
        int here = type(i);
        features.add(++template, here);
        features.add(++template, here, type(i - 1), type(i + 1));
        features.add(++template, here, reading.kind(i - 1));
        features.add(++template, here, reading.kind(i + 1));
        features.add(++template, type(i + 1), reading.kind(i));
        features.add(++template, type(i - 1), reading.kind(i));
    }

    private int type(int i) {
        return i < 0 || i >= types.length ? -1 : types[i];
    }

    private int role(int i) {
        return i < 0 || i >= draft.length ? -1 : Features.code(draft[i]);
    }
}
