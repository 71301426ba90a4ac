package dev.parallax.app;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import dev.parallax.quotes.Quotation;
import dev.parallax.quotes.Quotations;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Whether what is said of an article stands in it: every span within its text, every name that it refers to among its
/// entities, every direct quote between quotation marks. Takes the public JSON.
final class Evidence {
    private final JsonNode article;
    private final Map<Part, String> texts = new EnumMap<>(Part.class);
    private final Map<Part, List<Quotation>> quotations = new EnumMap<>(Part.class);
    private final Set<String> entities = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    Evidence(JsonNode article) {
        this.article = article;
        texts.put(Part.TITLE, article.path("title").asText());
        texts.put(Part.TEXT, article.path("text").asText());
        texts.forEach((part, text) -> quotations.put(part, Quotations.of(Text.of(part, text))));
        article.path("entities")
                .forEach(entity -> entities.add(entity.path("id").asText()));
    }

    /// What is wrong with an article, a line each.
    List<String> problems() {
        article.path("entities").forEach(entity -> each(entity, "mentions").forEach(mention -> span(mention, mention)));
        each(article, "citations").forEach(citation -> span(citation, citation));
        each(article, "statements").forEach(this::statement);
        each(article, "stances").forEach(stance -> {
            span(stance, stance);
            refers(stance, "holder");
            refers(stance, "target");
        });
        return problems;
    }

    /// What is wrong with a position that points to this article.
    List<String> problems(JsonNode position) {
        if (position.path("revision").asInt() != article.path("revision").asInt()) {
            problem(
                    position,
                    "is of revision " + position.path("revision") + " but the article's is "
                            + article.path("revision"));
        } else if (span(position, position)) {
            var words = words(position, position);
            if (!words.equals(position.path("quote").asText())) {
                problem(position, "quotes other words than stand there: " + words);
            }
        }
        return problems;
    }

    private void statement(JsonNode statement) {
        refers(statement, "entity");
        Stream.of("source", "cue")
                .map(statement::path)
                .filter(JsonNode::isObject)
                .forEach(part -> span(statement, part));
        boolean all = each(statement, "content")
                .map(content -> span(statement, content))
                .reduce(true, Boolean::logicalAnd);
        boolean direct = statement.path("form").asText().equals("DIRECT");
        if (all && direct && !each(statement, "content").allMatch(content -> isQuoted(statement, content))) {
            problem(statement, "is marked direct but does not stand between quotation marks");
        }
        each(statement, "targets").forEach(target -> refers(target, "entity"));
    }

    private static Stream<JsonNode> each(JsonNode node, String list) {
        return node.path(list).valueStream();
    }

    private boolean span(JsonNode owner, JsonNode span) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        boolean within = start >= 0
                && start < end
                && end <= text(owner).length()
                && !words(owner, span).isBlank();
        if (!within) {
            problem(owner, "points to " + start + "–" + end + ", where there is nothing");
        }
        return within;
    }

    private boolean isQuoted(JsonNode owner, JsonNode span) {
        var place = new Span(span.path("start").asInt(), span.path("end").asInt());
        return quotations.getOrDefault(part(owner), List.of()).stream()
                .anyMatch(q -> q.outer().start() <= place.start()
                        && place.end() <= q.outer().end());
    }

    private void refers(JsonNode owner, String field) {
        var entity = owner.path(field);
        if (entity.isTextual() && !entities.contains(entity.asText())) {
            problem(owner, field + " is no entity of the article: " + entity.asText());
        }
    }

    private static Part part(JsonNode owner) {
        return owner.path("in").asText().equals("title") ? Part.TITLE : Part.TEXT;
    }

    private String text(JsonNode owner) {
        return texts.getOrDefault(part(owner), "");
    }

    private String words(JsonNode owner, JsonNode span) {
        return text(owner)
                .substring(span.path("start").asInt(), span.path("end").asInt());
    }

    private void problem(JsonNode owner, String words) {
        problems.add(article.path("id").asText() + ": " + owner.path("id").asText("a span") + " " + words);
    }
}
