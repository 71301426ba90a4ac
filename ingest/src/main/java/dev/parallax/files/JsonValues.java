package dev.parallax.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.news.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// The articles of a file of JSON that is not in lines: one value, several, or a list. What is broken ends it, since
/// nobody can tell where the next value begins.
final class JsonValues implements Portions {
    private static final JsonMapper JSON = new JsonMapper();

    private final Budget budget;
    private final MappingIterator<JsonNode> values;
    private final String file;
    private final Articles articles;
    private final JsonArticles json;
    private boolean any;
    private boolean ended;

    /// No value may be longer than `limit` bytes.
    JsonValues(InputStream in, int limit, String file, Articles articles) throws IOException {
        this.budget = new Budget(in, limit);
        this.values = JSON.readerFor(JsonNode.class).readValues(budget);
        this.file = file;
        this.articles = articles;
        this.json = new JsonArticles(articles);
    }

    @Override
    public Optional<List<Read>> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            budget.renew();
            if (values.hasNextValue()) {
                any = true;
                var line = values.getParser().currentTokenLocation().getLineNr();
                return Optional.of(json.of(values.nextValue(), file + ":" + line));
            }
            ended = true;
            return any ? Optional.empty() : refused("file must hold at least one article but was empty");
        } catch (JsonProcessingException e) {
            var at =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr();
            return refused("file must be JSON but is broken" + at + ": " + Row.firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            return refused("file must be readable to its end but was not: " + e.getMessage());
        }
    }

    private Optional<List<Read>> refused(String reason) {
        ended = true;
        return Optional.of(List.of(articles.refused(file, reason, Bytes.NONE)));
    }
}
