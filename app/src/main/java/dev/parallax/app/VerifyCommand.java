package dev.parallax.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.serve.export.Export;
import dev.parallax.serve.export.Export.Request;
import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.store.StoreConfig;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads all evidence again.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every stored article and claim again and checks that each mention, statement, stance, citation and",
            "position points to the words it claims, and each direct quote to words between quotation marks.",
            "Exit code 3 if anything does not."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int REMEMBERED = 2_000; // articles
    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private DataOption data = new DataOption();

    private long articles;
    private long positions;
    private long wrong;

    @Override
    public Integer call() throws SQLException {
        new StoreAccess(Settings.read(), data).use(this::verify);
        Console.say(articles + " articles and " + positions + " positions read again, " + wrong + " wrong.");
        return wrong == 0 ? 0 : Main.REFUSED;
    }

    private boolean verify(StoreConfig store) throws SQLException {
        try (var pool = store.open("verify");
                var lookup = pool.getConnection()) {
            var export = new Export(pool);
            export.run(new Request("articles", FeedFilter.parse(""), null, null), line -> {
                articles++;
                tell(new Evidence(read(line)).problems());
            });
            var known = remembered();
            export.run(
                    new Request("claims", FeedFilter.parse(""), null, null),
                    line -> read(line).path("positions").forEach(position -> position(position, lookup, known)));
        }
        return true;
    }

    private void position(JsonNode position, Connection lookup, Map<String, Optional<JsonNode>> known) {
        positions++;
        var id = position.path("article").asText();
        var article = known.computeIfAbsent(id, _ -> article(lookup, id));
        tell(article.map(a -> new Evidence(a).problems(position))
                .orElse(List.of(id + ": a position points to it but it is not stored")));
    }

    private static Optional<JsonNode> article(Connection lookup, String id) {
        try (var query = lookup.prepareStatement("SELECT json::text FROM article WHERE id = ?")) {
            query.setString(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(read(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the store did not answer", e);
        }
    }

    private static Map<String, Optional<JsonNode>> remembered() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<String, Optional<JsonNode>> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store must hold JSON", e);
        }
    }

    private void tell(List<String> problems) {
        for (var problem : problems) {
            if (++wrong <= SHOWN) {
                Console.say(problem);
            }
        }
    }
}
