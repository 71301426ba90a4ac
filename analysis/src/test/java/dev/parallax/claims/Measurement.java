package dev.parallax.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.news.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the claims found in annotated stories, a JSON object a line, for the scorer: `Measurement OUT.jsonl FOLDER`.
final class Measurement {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Measurement() {}

    public static void main(String... args) throws IOException {
        var lines = new ArrayList<String>();
        for (var bundle : Bundle.in(Path.of(args[1]))) {
            var placed =
                    bundle.articles().stream().map(a -> new Placed(a, a.id())).toList();
            for (var claim : ClaimFinder.claims(bundle.id(), placed, "1")) {
                lines.add(JSON.writeValueAsString(row(claim)));
            }
        }
        Files.write(Path.of(args[0]), lines);
    }

    static Map<String, Object> row(Claim claim) {
        var row = new LinkedHashMap<String, Object>();
        row.put("story", claim.story());
        row.put("status", claim.status());
        row.put("proposition", claim.proposition());
        row.put("positions", claim.positions().stream().map(Measurement::row).toList());
        return row;
    }

    private static Map<String, Object> row(Claim.Position position) {
        return Map.of(
                "holder", position.holder(),
                "position", position.stand(),
                "article", position.evidence().article(),
                "quote", position.evidence().quote());
    }
}
