package dev.parallax.embedded;

import dev.parallax.service.Health;
import dev.parallax.service.Service;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/// A real Kafka broker in this process: broker and controller in one, data in one folder, one copy of everything.
/// The only class that touches Kafka's server internals.
public final class EmbeddedKafka implements Service {
    private final Path folder;
    private final int port;
    private final int controllerPort;
    private @Nullable KafkaRaftServer server;

    /// A broker on `port` of the loopback interface; 0 takes a free one.
    public EmbeddedKafka(Path folder, int port) {
        this.folder = folder.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.controllerPort = Ports.free();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() {
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format();
        }
        var started = new KafkaRaftServer(KafkaConfig.fromProps(asProperties(properties()), false), Time.SYSTEM);
        started.startup();
        server = started;
    }

    private void format() {
        var formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true);
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException("cannot lay out the broker's folder " + folder, e);
        }
    }

    private Map<String, String> properties() {
        var all = new HashMap<String, String>();
        all.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.toString(),
                "auto.create.topics.enable",
                "false",
                "message.max.bytes",
                String.valueOf(32 * 1024 * 1024)));
        all.putAll(Map.of(
                "offsets.topic.num.partitions", "4",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "replica.fetch.max.bytes", String.valueOf(32 * 1024 * 1024)));
        all.putAll(quickRestarts());
        return all;
    }

    /// A single broker waits for nobody: short sessions and heartbeats bring a killed one back in seconds. Shorter ones
    /// than these end while a busy machine starts all else, and every partition loses its leader for a moment.
    private static Map<String, String> quickRestarts() {
        return Map.of(
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "300",
                "group.streams.initial.rebalance.delay.ms", "0",
                "group.streams.heartbeat.interval.ms", "500",
                "group.streams.min.heartbeat.interval.ms", "500",
                "group.streams.session.timeout.ms", "6000",
                "group.streams.min.session.timeout.ms", "3000",
                "group.streams.assignment.interval.ms", "0",
                "group.consumer.heartbeat.interval.ms", "1000",
                "group.consumer.min.heartbeat.interval.ms", "1000");
    }

    private static java.util.Properties asProperties(Map<String, String> map) {
        var properties = new java.util.Properties();
        properties.putAll(map);
        return properties;
    }

    @Override
    public Health health() {
        return server == null ? Health.starting("the broker is not up yet") : Health.READY;
    }

    @Override
    public void close() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }
}
