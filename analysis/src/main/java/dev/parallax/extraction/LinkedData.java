package dev.parallax.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page's JSON-LD says of its article: the first node whose type is one of article, wherever it stands.
final class LinkedData {
    private static final int MOST = 500; // nodes that are looked through
    private static final List<String> NESTS =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about");

    private final List<Map<String, Object>> nodes;
    private final Map<String, Object> article;

    private LinkedData(List<Map<String, Object>> nodes) {
        this.nodes = nodes;
        this.article = nodes.stream()
                .filter(LinkedData::isArticle)
                .findFirst()
                .or(() -> nodes.stream()
                        .filter(node -> node.containsKey("datePublished"))
                        .findFirst())
                .orElse(Map.of());
    }

    static LinkedData of(List<String> scripts) {
        var nodes = new ArrayList<Map<String, Object>>();
        for (var script : scripts) {
            gather(LooseJson.read(script), nodes);
        }
        return new LinkedData(nodes);
    }

    /// The nodes in reading order, those that a graph or page holds among them.
    private static void gather(Object value, List<Map<String, Object>> nodes) {
        if (nodes.size() >= MOST) {
            return;
        }
        switch (value) {
            case Map<?, ?> map -> {
                nodes.add(node(map));
                NESTS.forEach(key -> gather(Objects.requireNonNullElse(map.get(key), ""), nodes));
            }
            case Collection<?> list -> list.forEach(each -> gather(each, nodes));
            default -> {}
        }
    }

    @SuppressWarnings("unchecked") // the reader's keys are strings
    private static Map<String, Object> node(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private static boolean isArticle(Map<String, Object> node) {
        return strings(node.get("@type"))
                .map(type -> type.toLowerCase(Locale.ROOT))
                .anyMatch(LinkedData::isArticle);
    }

    private static boolean isArticle(String type) {
        return type.endsWith("article") || type.endsWith("blogposting") || type.endsWith("reportage");
    }

    /// The words under a key; of an object its name, of a list its first.
    Optional<String> text(String key) {
        return strings(article.get(key)).findFirst();
    }

    /// The text under a key as it is, its lines kept.
    Optional<String> prose(String key) {
        return values(article.get(key), List.of("@value"))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    /// The words under a key, those of the article first, then what else the page describes.
    Stream<String> texts(String key) {
        return Stream.concat(Stream.of(article), nodes.stream()).flatMap(node -> strings(node.get(key)));
    }

    /// The names under a key, parted by commas.
    Optional<String> names(String key) {
        return Optional.of(strings(article.get(key)).distinct().collect(Collectors.joining(", ")))
                .filter(Predicate.not(String::isEmpty));
    }

    /// The address under a key; of an object its address, of a list its first.
    Optional<String> address(String key) {
        return addresses(article.get(key)).findFirst();
    }

    private static Stream<String> strings(@Nullable Object value) {
        return values(value, List.of("name", "@value"))
                .map(words -> words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false))
                .map(Spacing::line)
                .filter(Predicate.not(String::isEmpty));
    }

    private static Stream<String> addresses(@Nullable Object value) {
        return values(value, List.of("url", "contentUrl", "@id"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    private static Stream<String> values(@Nullable Object value, List<String> keys) {
        return switch (value) {
            case String string -> Stream.of(string);
            case Collection<?> list -> list.stream().flatMap(each -> values(each, keys));
            case Map<?, ?> map ->
                keys.stream().filter(map::containsKey).limit(1).flatMap(key -> values(map.get(key), keys));
            case null, default -> Stream.of();
        };
    }
}
