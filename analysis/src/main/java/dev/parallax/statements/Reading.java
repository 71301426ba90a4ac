package dev.parallax.statements;

import dev.parallax.quotes.Quotation;
import dev.parallax.quotes.Quotations;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A text with what the search for statements asks of each token: its lower-case form, the cue it may be, its
/// class, and whether it stands in a quotation.
final class Reading {
    private final Text text;
    private final List<Quotation> quotations;
    private final String[] words;
    private final @Nullable Cue[] cues;
    private final int[] kinds;
    private final boolean[] quoted;

    private Reading(Text text, CueLexicon lexicon, WordClasses classes) {
        this.text = text;
        this.quotations = Quotations.of(text);
        int size = text.tokens().size();
        this.words = new String[size];
        this.cues = new Cue[size];
        this.kinds = new int[size];
        this.quoted = new boolean[size];
        for (var quotation : quotations) {
            for (int i = text.tokenAt(quotation.outer().start());
                    i < size && token(i).end() <= quotation.outer().end();
                    i++) {
                quoted[i] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            words[i] = token(i).text().toLowerCase(Locale.ROOT);
            cues[i] = lexicon.find(words[i]).orElse(null);
            kinds[i] = classes.of(token(i), words[i], cues[i]);
        }
    }

    static Reading of(Text text, CueLexicon lexicon, WordClasses classes) {
        return new Reading(text, lexicon, classes);
    }

    Text text() {
        return text;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    int size() {
        return words.length;
    }

    Token token(int i) {
        return text.tokens().get(i);
    }

    /// The token in lower case; empty beyond the text's ends.
    String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    /// The cue that the token may be.
    @Nullable
    Cue cue(int i) {
        return i < 0 || i >= cues.length ? null : cues[i];
    }

    /// The class of the token, as `WordClasses` numbers it; 0 beyond the text's ends.
    int kind(int i) {
        return i < 0 || i >= kinds.length ? 0 : kinds[i];
    }

    /// Whether the token stands in a quotation, its marks included.
    boolean quoted(int i) {
        return i >= 0 && i < quoted.length && quoted[i];
    }

    /// The first token of the sentence that a token stands in.
    int sentenceStart(int i) {
        return text.sentenceOf(i).first();
    }
}
