package dev.parallax.streams;

import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a topology exactly once. A record that breaks a step goes to the dead letters, with its bytes, and the stream
/// goes on; where it stood still so long that the broker took its transaction back, it starts that again; when the
/// broker
/// or the disk fails, the service stops and says so.
public final class StreamsService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsService.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    /// `application` names the topology and its version: a changed topology needs a name of its own.
    public StreamsService(
            String application, Topology topology, String deadLetters, KafkaConfig kafka, StreamsConfiguration config) {
        this.name = application;
        this.streams = new KafkaStreams(topology, properties(application, deadLetters, kafka, config));
        streams.setUncaughtExceptionHandler(this::failed);
        streams.setStateListener((now, _) -> {
            if (now == KafkaStreams.State.RUNNING || now == KafkaStreams.State.ERROR) {
                running.countDown();
            }
        });
    }

    static Properties properties(
            String application, String deadLetters, KafkaConfig kafka, StreamsConfiguration config) {
        var all = new Properties();
        all.putAll(kafka.client());
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(StreamsConfig.STATE_DIR_CONFIG, config.folder().toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval());
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, kafka.replication());
        all.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters);
        all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, LogAndContinueExceptionHandler.class);
        all.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        all.put("processing.exception.handler.global.enabled", true); // the constant is deprecated, the setting is not
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), 32 * 1024 * 1024);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        return all;
    }

    private StreamThreadExceptionResponse failed(Throwable error) {
        if (lostItsTransaction(error)) {
            LOG.atWarn()
                    .addKeyValue("application", name)
                    .log("stood still too long, so that the broker took its transaction back: starts it again");
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failure = error;
        LOG.atError().addKeyValue("application", name).setCause(error).log("stream stopped");
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /// As after a machine has slept. Nothing is lost: a new thread goes on from what was committed last. The streams
    /// mend it themselves unless they had only the commit left to do (KAFKA-19690).
    static boolean lostItsTransaction(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .anyMatch(InvalidTxnStateException.class::isInstance);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        streams.start();
        try {
            if (!running.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name + " must run within " + PATIENCE + " but is " + streams.state());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Health health() {
        var error = failure;
        if (error != null) {
            return Health.failed(String.valueOf(error.getMessage()));
        }
        return streams.state().isRunningOrRebalancing()
                ? Health.READY
                : Health.starting(streams.state().name());
    }

    /// Leaves the group, so that the next start needs not wait for this one to be given up.
    @Override
    public void close() {
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(Duration.ofSeconds(20)));
    }
}
