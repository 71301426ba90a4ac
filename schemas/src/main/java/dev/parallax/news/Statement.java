package dev.parallax.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One attributed statement: who (`source` as written, `speaker` the entity's id), the word that says it is said
/// (`cue`), what is said (`content`, in one or more stretches), how, and through which media (`via`, entity ids).
/// All spans lie in `in`. Null where the text does not tell; `confidence` is between 0 and 1.
/// More components than five, since it mirrors the public JSON.
public record Statement(
        String id,
        Part in,
        @Nullable Span source,
        @Nullable String speaker,
        @Nullable Span cue,
        List<Span> content,
        Form form,
        Act act,
        List<Target> targets,
        List<String> via,
        double confidence) {

    public Statement {
        Check.that(!content.isEmpty(), "content", "not be empty", content);
        Check.that(confidence >= 0 && confidence <= 1, "confidence", "be between 0 and 1", confidence);
        content = List.copyOf(content);
        targets = List.copyOf(targets);
        via = List.copyOf(via);
    }

    /// Whether the words are the speaker's own, between quotation marks (`DIRECT`), the writer's (`INDIRECT`), or both.
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /// What the speaker does by saying it.
    public enum Act {
        ASSERT,
        DENY,
        CONFIRM,
        ACCUSE,
        CONDEMN,
        PRAISE,
        SUPPORT,
        OPPOSE,
        CONCERN,
        DEMAND,
        PROMISE,
        DECLINE_TO_COMMENT,
        PREDICT,
        OTHER
    }

    /// Whom the statement is for or against.
    public record Target(String entity, Polarity polarity) {}

    /// The passage of the content, its stretches joined by " … ".
    public String quote(Content words) {
        return String.join(" … ", content.stream().map(s -> s.of(words.of(in))).toList());
    }

    /// From the first to the last character of the content.
    public Span extent() {
        return new Span(content.getFirst().start(), content.getLast().end());
    }
}
