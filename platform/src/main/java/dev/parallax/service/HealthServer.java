package dev.parallax.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says over HTTP how services are: `/health/live` while none has failed, `/health/ready` once all are ready;
/// 503 otherwise. The body has a line for each service.
public final class HealthServer implements Service {
    private final int port;
    private final Supplier<Map<String, Health>> health;
    private @Nullable HttpServer server;

    public HealthServer(HealthConfig config, Supplier<Map<String, Health>> health) {
        this.port = config.port();
        this.health = health;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(port), 0);
        } catch (IOException e) {
            throw new SetupException("Port " + port + " is busy: set health.port to another one.", e);
        }
        server.createContext("/health/live", exchange -> answer(exchange, Health.State.STARTING));
        server.createContext("/health/ready", exchange -> answer(exchange, Health.State.READY));
        server.start();
    }

    /// 200 if every service is `READY`, or at least in the state `enough`.
    private void answer(HttpExchange exchange, Health.State enough) throws IOException {
        var all = health.get();
        boolean well = all.values().stream().allMatch(h -> h.state() == Health.State.READY || h.state() == enough);
        var body = all.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().state() + " "
                        + e.getValue().reason() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(well ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public Health health() {
        return server == null ? Health.starting("not listening yet") : Health.READY;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
