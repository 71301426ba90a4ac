package dev.parallax.json;

import static dev.parallax.json.Json.array;
import static dev.parallax.json.Json.object;
import static dev.parallax.json.Json.placed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Position;

/// A claim as public JSON.
public final class ClaimJson {
    private ClaimJson() {}

    public static ObjectNode of(Claim claim) {
        var json = object().put("id", claim.id())
                .put("story", claim.story())
                .put("proposition", claim.proposition())
                .put("status", claim.status().name())
                .put("independent_roots", claim.independentRoots());
        return json.set("positions", array(claim.positions(), ClaimJson::of));
    }

    private static ObjectNode of(Position position) {
        var evidence = position.evidence();
        var json = object().put("holder", position.holder())
                .put("entity", position.entity())
                .put("position", position.stand().name())
                .put("article", evidence.article())
                .put("revision", evidence.revision())
                .put("statement", evidence.statement())
                .put("quote", evidence.quote());
        return placed(json, evidence.in(), evidence.span())
                .put("root", position.root())
                .put("at", position.at().toString());
    }
}
