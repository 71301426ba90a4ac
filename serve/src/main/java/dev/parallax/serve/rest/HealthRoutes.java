package dev.parallax.serve.rest;

import dev.parallax.json.Json;
import dev.parallax.service.Health;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.function.Supplier;

/// `GET /health/live` and `/health/ready`: whether the process answers, and whether all of its services work.
public final class HealthRoutes {
    private final Supplier<Map<String, Health>> services;

    public HealthRoutes(Supplier<Map<String, Health>> services) {
        this.services = services;
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/health/live", request -> Answers.json(request, "{\"live\":true}"));
        routes.get("/health/ready", this::ready);
    }

    private void ready(Context request) {
        var healths = services.get();
        boolean ready = healths.values().stream().allMatch(h -> h.state() == Health.State.READY);
        var json = Json.object().put("ready", ready);
        var each = json.putObject("services");
        healths.forEach((name, health) ->
                each.putObject(name).put("state", health.state().name()).put("reason", health.reason()));
        Answers.json(request.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE), Json.line(json));
    }
}
