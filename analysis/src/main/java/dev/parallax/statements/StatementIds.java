package dev.parallax.statements;

import java.util.HashMap;
import java.util.Map;

/// Gives the statements of one article their ids, in order: the same in every revision that leaves a statement as it
/// is, whatever stands around it. Like statements are told apart by counting them.
final class StatementIds {
    private final String article;
    private final Map<String, Integer> seen = new HashMap<>();

    StatementIds(String article) {
        this.article = article;
    }

    String next(String source, String content) {
        int occurrence = seen.merge(source + "\u0000" + content, 1, Integer::sum);
        return Ids.of("s-", article, source, content, Integer.toString(occurrence));
    }
}
