package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.SequenceLearner;
import dev.parallax.news.Span;
import dev.parallax.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A text as the tagger sees it while it learns: the features of each token, and the tag that would be right.
final class TaggerView {
    private final Text text;
    private final List<Features> features;
    private final int[] tags;

    TaggerView(Text text, List<Features> features) {
        this.text = text;
        this.features = features;
        this.tags = new int[text.tokens().size()];
    }

    /// Gives a stretch its role, unless part of it has one.
    void mark(@Nullable Span span, Role role) {
        if (span == null) {
            return;
        }
        int first = text.tokenAt(span.start());
        int end = text.tokenAt(span.end() - 1) + 1;
        if (Arrays.stream(tags, first, end).anyMatch(tag -> tag != 0)) {
            return;
        }
        Arrays.fill(tags, first, end, Tagger.rest(role));
        tags[first] = Tagger.beginning(role);
    }

    /// One example a paragraph.
    Stream<SequenceLearner.Example> examples() {
        return Tagger.paragraphs(text).stream()
                .map(p -> new SequenceLearner.Example(
                        features.subList(p.first(), p.end()),
                        Arrays.stream(tags, p.first(), p.end()).boxed().toList()));
    }
}
