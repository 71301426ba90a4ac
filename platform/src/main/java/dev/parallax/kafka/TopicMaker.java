package dev.parallax.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// Makes topics that are not there yet.
public final class TopicMaker {
    private final KafkaConfig config;

    public TopicMaker(KafkaConfig config) {
        this.config = config;
    }

    /// Makes the topics, each with its settings, where they are missing; those that exist are left as they are.
    public void make(Map<String, Map<String, String>> settingsByTopic) {
        try (var admin = Admin.create(config.client())) {
            var wanted = settingsByTopic.entrySet().stream()
                    .map(t -> new NewTopic(t.getKey(), Optional.of(config.partitions()), Optional.of((short)
                                    config.replication()))
                            .configs(t.getValue()))
                    .toList();
            for (var made : admin.createTopics(wanted).values().entrySet()) {
                await(made.getKey(), made.getValue());
            }
        }
    }

    private static void await(String topic, java.util.concurrent.Future<Void> made) {
        try {
            made.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("cannot make topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topic " + topic, e);
        }
    }
}
