package dev.parallax.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a source's owner says of its pages, as CSS selectors: `body` is where the article's text is, null where
/// nothing is said; `cut` is what to leave out.
public record Hints(@Nullable String body, List<String> cut) {
    public static final Hints NONE = new Hints(null, List.of());

    public Hints {
        cut = List.copyOf(cut);
    }
}
