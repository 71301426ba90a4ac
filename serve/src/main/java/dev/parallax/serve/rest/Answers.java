package dev.parallax.serve.rest;

import dev.parallax.json.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/// How requests are answered: JSON as it lies in the store, and errors as `{"error": "a sentence"}`.
public final class Answers {
    private static final String JSON = "application/json; charset=utf-8";

    private Answers() {}

    public static void json(Context request, String json) {
        request.contentType(JSON).result(json);
    }

    public static void error(Context request, HttpStatus status, String sentence) {
        json(request.status(status), Json.line(Json.object().put("error", sentence)));
    }

    /// The JSON that was found, or that there is no such `thing`.
    static void found(Context request, Optional<String> json, String thing) {
        json.ifPresentOrElse(
                found -> json(request, found),
                () -> error(request, HttpStatus.NOT_FOUND, "there is no " + thing + " " + request.pathParam("id")));
    }
}
