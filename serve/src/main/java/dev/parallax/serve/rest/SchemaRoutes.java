package dev.parallax.serve.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parallax.json.Json;
import dev.parallax.topics.SchemaCatalogue;
import dev.parallax.topics.SchemaCatalogue.Entry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/// The reading part of Confluent's schema registry over the schemas that we ship, so that any Kafka consumer or user
/// interface can decode our topics with this address as its registry.
public final class SchemaRoutes {
    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final int NO_SUBJECT = 40401;
    private static final int NO_VERSION = 40402;
    private static final int NO_SCHEMA = 40403;

    private final SchemaCatalogue catalogue;

    public SchemaRoutes(SchemaCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/schemas/ids/{id}", this::byId);
        routes.get(
                "/schemas/types",
                r -> answer(r, JsonNodeFactory.instance.arrayNode().add("AVRO")));
        routes.get("/subjects", this::subjects);
        routes.get("/subjects/{subject}/versions", this::versions);
        routes.get("/subjects/{subject}/versions/{version}", this::version);
    }

    private void byId(Context request) {
        catalogue.all().stream()
                .filter(e -> String.valueOf(e.id()).equals(request.pathParam("id")))
                .findFirst()
                .ifPresentOrElse(
                        e -> answer(
                                request, Json.object().put("schema", e.schema().toString())),
                        () -> missing(request, NO_SCHEMA, "Schema not found"));
    }

    private void subjects(Context request) {
        var names = JsonNodeFactory.instance.arrayNode();
        catalogue.all().stream().map(Entry::subject).distinct().sorted().forEach(names::add);
        answer(request, names);
    }

    private void versions(Context request) {
        var numbers = JsonNodeFactory.instance.arrayNode();
        catalogue.versions(request.pathParam("subject")).forEach(e -> numbers.add(e.version()));
        if (numbers.isEmpty()) {
            missing(request, NO_SUBJECT, "Subject not found.");
        } else {
            answer(request, numbers);
        }
    }

    private void version(Context request) {
        var subject = request.pathParam("subject");
        if (catalogue.versions(subject).isEmpty()) {
            missing(request, NO_SUBJECT, "Subject not found.");
            return;
        }
        find(subject, request.pathParam("version"))
                .ifPresentOrElse(
                        e -> answer(request, json(e)), () -> missing(request, NO_VERSION, "Version not found."));
    }

    private Optional<Entry> find(String subject, String version) {
        return Stream.of("latest", "-1").anyMatch(version::equals)
                ? Optional.of(catalogue.latest(subject))
                : catalogue.versions(subject).stream()
                        .filter(e -> String.valueOf(e.version()).equals(version))
                        .findFirst();
    }

    private static JsonNode json(Entry entry) {
        return Json.object()
                .put("subject", entry.subject())
                .put("version", entry.version())
                .put("id", entry.id())
                .put("schema", entry.schema().toString());
    }

    private static void missing(Context request, int code, String message) {
        request.status(404);
        answer(request, Json.object().put("error_code", code).put("message", message));
    }

    private static void answer(Context request, JsonNode json) {
        request.contentType(TYPE).result(Json.line(json));
    }
}
