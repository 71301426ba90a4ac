package dev.parallax.push;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.files.HandedArticles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import dev.parallax.news.WrittenDate;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is done with a request: read as a file of its media type would be, written to Kafka, answered.
final class PushRoutes {
    private static final String ORIGIN = "push";

    private final Token token;
    private final Importer importer;
    private final Clock clock;

    PushRoutes(Token token, Importer importer, Clock clock) {
        this.token = token;
        this.importer = importer;
        this.clock = clock;
    }

    void add(RoutesConfig routes) {
        routes.before(token::check);
        routes.post("/articles", this::post);
        routes.delete("/articles/<id>", request -> withdraw(request, request.pathParam("id"), null));
        routes.delete("/articles", this::deleteByUrl);
    }

    private void post(Context request) {
        var reads = new HandedArticles(stated(request), clock)
                .read(Bytes.of(request.bodyAsBytes()), mediaType(request), ORIGIN);
        var ids = new ArrayList<String>();
        var refused = new ArrayList<Map<String, String>>();
        importer.importAll(reads, read -> {
            switch (read) {
                case Read.Found(var article) -> ids.add(article.id());
                case Read.Refused(var refusal) ->
                    refused.add(Map.of("place", refusal.origin(), "reason", refusal.reason()));
            }
        });
        request.status(ids.isEmpty() ? 422 : 200).json(Map.of("accepted", ids.size(), "ids", ids, "refused", refused));
    }

    private static String mediaType(Context request) {
        return Objects.requireNonNullElse(request.contentType(), "application/json");
    }

    private Stated stated(Context request) {
        var published = request.queryParam("published");
        return new Stated(
                request.queryParam("outlet"),
                request.queryParam("url"),
                request.queryParam("title"),
                published == null ? null : date(published),
                request.queryParam("language"));
    }

    private static Dated date(String text) {
        return WrittenDate.parse(text, Dated.Found.GIVEN)
                .orElseThrow(() -> new BadRequestResponse("published must be a date or date-time but was " + text));
    }

    private void deleteByUrl(Context request) {
        var url = request.queryParam("url");
        if (url == null || url.isBlank()) {
            throw new BadRequestResponse("a withdrawal must name an article: DELETE /articles/ID or /articles?url=URL");
        }
        withdraw(request, ArticleIds.ofUrl(url), url);
    }

    private void withdraw(Context request, String id, @Nullable String url) {
        var publication = new Publication(url, "", null, null, Dated.clock(clock.instant()));
        var status = status(request.queryParam("status"));
        var article = new RawArticle(id, status, publication, null, null, Payload.NONE, ORIGIN);
        importer.importAll(Stream.of(new Read.Found(article)), _ -> {});
        request.json(Map.of("accepted", 1, "ids", List.of(id), "refused", List.of()));
    }

    private static Status status(@Nullable String word) {
        return switch (word) {
            case null -> Status.CANCELED;
            case "canceled" -> Status.CANCELED;
            case "withheld" -> Status.WITHHELD;
            default -> throw new BadRequestResponse("status must be canceled or withheld but was " + word);
        };
    }
}
