package dev.parallax.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Services started in order, and closed in reverse order whatever happens.
public final class Services implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Services.class);

    private final Deque<Service> started = new ArrayDeque<>();

    /// Starts a service; it is closed with the others even if its start fails half-way.
    public synchronized <S extends Service> S start(S service) {
        long begun = System.nanoTime();
        started.push(service);
        service.start();
        LOG.atInfo()
                .addKeyValue("service", service.name())
                .addKeyValue("ms", (System.nanoTime() - begun) / 1_000_000)
                .log("started");
        return service;
    }

    public synchronized Map<String, Health> health() {
        var found = new LinkedHashMap<String, Health>();
        started.reversed().forEach(s -> found.put(s.name(), s.health()));
        return found;
    }

    @Override
    public synchronized void close() {
        List<RuntimeException> failures = new ArrayList<>();
        while (!started.isEmpty()) {
            var service = started.pop();
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
