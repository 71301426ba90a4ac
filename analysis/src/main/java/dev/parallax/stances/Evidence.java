package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import org.jspecify.annotations.Nullable;

/// What one sentence shows of how `holder` stands to `target`: for it above 0, against it below 0; the farther the
/// surer.
/// `statement` is the one that says so, if any.
record Evidence(
        Entity holder,
        Entity target,
        Text text,
        Sentence sentence,
        @Nullable Statement statement,
        double score) {

    /// Both of the same sentence.
    Evidence plus(Evidence other) {
        return new Evidence(holder, target, text, sentence, statement, score + other.score);
    }
}
