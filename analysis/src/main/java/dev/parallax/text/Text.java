package dev.parallax.text;

import dev.parallax.news.Content;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import java.util.List;

/// The title or the body of an article, cut into paragraphs, sentences and tokens.
public record Text(Part part, String raw, List<Token> tokens, List<Sentence> sentences, List<Span> paragraphs) {

    public static Text of(Part part, String raw) {
        var tokens = Tokenizer.tokens(raw);
        var paragraphs = Paragraphs.of(raw);
        return new Text(part, raw, tokens, Sentences.of(raw, tokens, paragraphs), paragraphs);
    }

    public static Text of(Part part, Content content) {
        return of(part, content.of(part));
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.first(), sentence.end());
    }

    /// The index of the first token that ends after `offset`; the number of tokens where there is none.
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The sentence that the token at an index stands in.
    public Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }
}
