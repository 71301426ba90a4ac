package dev.parallax.addresses;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The steps of the path to a page, the query with them.
record PagePath(List<String> steps, boolean hasQuery) {
    /// How the last step to an article looks, as against a section's: a number, several words, or a file.
    private static final Pattern ARTICLE =
            Pattern.compile("\\d{4,}|[^-]+-[^-]+-[^-]+|[^_]+_[^_]+_[^_]+|\\.(?:html?|php|aspx?|story|stm)$");

    PagePath {
        steps = List.copyOf(steps);
    }

    static PagePath of(URI url) {
        var path = url.getRawPath() == null ? "" : url.getRawPath();
        var steps =
                Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
        return new PagePath(steps, url.getRawQuery() != null);
    }

    /// A front page, also under a name such as "index.html".
    boolean isRoot() {
        return !hasQuery
                && (steps.isEmpty() || (depth() == 1 && steps.getFirst().startsWith("index.")));
    }

    boolean isOfArticle() {
        return hasQuery || (!steps.isEmpty() && ARTICLE.matcher(steps.getLast()).find());
    }

    int depth() {
        return steps.size();
    }
}
