package dev.parallax.statements;

import dev.parallax.news.Citation;
import dev.parallax.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tells through which media a statement came: those cited in its sentence, the speaker excepted.
final class Channels {
    private final Text text;
    private final List<Citation> citations; // of this text, in order

    Channels(Text text, List<Citation> citations) {
        this.text = text;
        this.citations = citations.stream()
                .filter(c -> c.in() == text.part() && c.entity() != null && c.kind() != Citation.Kind.DOCUMENT)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    List<String> of(Attribution attribution, @Nullable String speaker) {
        if (citations.isEmpty()) {
            return List.of();
        }
        var anchor = attribution.cue() == null ? attribution.content() : attribution.cue();
        var reach = text.sentenceOf(anchor.first()).span();
        return citations.subList(at(reach.start()), at(reach.end())).stream()
                .map(Citation::entity)
                .filter(Objects::nonNull)
                .filter(entity -> !entity.equals(speaker))
                .distinct()
                .toList();
    }

    /// The index of the first citation at or behind an offset.
    private int at(int offset) {
        int low = 0;
        int high = citations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (citations.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
