package dev.parallax.serve.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history of a claim, from the versions of it that went out on the feed.
final class ClaimHistory {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimHistory() {}

    /// A version as it went out: its number on the feed and when it was stored.
    record Version(long seq, String seen, JsonNode claim) {
        static Version read(ResultSet row) throws SQLException {
            var seen = row.getObject("seen", OffsetDateTime.class).toInstant();
            return new Version(row.getLong("seq"), seen.toString(), tree(row.getString("json")));
        }
    }

    /// A version by what it changed; `status` is null for a retraction.
    record Step(long seq, String seen, @Nullable String status, List<ClaimChange> changes) {}

    private record Told(String id, List<Step> history) {}

    /// The steps in order. A version that changed nothing but places in a text is none.
    static List<Step> of(List<Version> versions) {
        var steps = new ArrayList<Step>();
        JsonNode before = MissingNode.getInstance();
        for (var version : versions) {
            var changes = ClaimChanges.between(before, version.claim());
            if (!changes.isEmpty()) {
                steps.add(new Step(
                        version.seq(),
                        version.seen(),
                        version.claim().path("status").asText(null),
                        changes));
            }
            before = version.claim();
        }
        return steps;
    }

    /// The steps as the public JSON has them.
    static String json(String claim, List<Step> steps) {
        return MAPPER.valueToTree(new Told(claim, steps)).toString();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of JSON must hold JSON", e);
        }
    }
}
