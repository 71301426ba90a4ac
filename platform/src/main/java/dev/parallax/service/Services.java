package dev.parallax.service;

import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Services started in order, and closed in reverse order whatever happens.
public final class Services implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Services.class);

    private final Deque<Service> started = new ConcurrentLinkedDeque<>();

    /// Starts a service; it is closed with the others even if its start fails half-way.
    public <S extends Service> S start(S service) {
        started.push(service);
        run(service);
        return service;
    }

    /// Starts services that do not need each other at the same time; returns when all of them are up.
    public void startTogether(List<? extends Service> services) {
        services.forEach(started::push);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = services.stream()
                    .map(s -> CompletableFuture.runAsync(() -> run(s), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void run(Service service) {
        long begun = System.nanoTime();
        service.start();
        LOG.atInfo()
                .addKeyValue("service", service.name())
                .addKeyValue("ms", (System.nanoTime() - begun) / 1_000_000)
                .log("started");
    }

    public Map<String, Health> health() {
        var found = new LinkedHashMap<String, Health>();
        started.descendingIterator().forEachRemaining(s -> found.put(s.name(), s.health()));
        return found;
    }

    @Override
    public void close() {
        List<RuntimeException> failures = new ArrayList<>();
        for (var service = started.poll(); service != null; service = started.poll()) {
            try {
                service.close();
                LOG.atInfo().addKeyValue("service", service.name()).log("stopped");
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            failures.subList(1, failures.size()).forEach(failures.getFirst()::addSuppressed);
            throw failures.getFirst();
        }
    }
}
