package dev.parallax.sink;

import dev.parallax.service.SetupException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/// Goes on where the store says it stopped, whatever Kafka believes.
final class Resume implements ConsumerRebalanceListener {
    private final Consumer<?, ?> consumer;
    private final DataSource store;

    Resume(Consumer<?, ?> consumer, DataSource store) {
        this.consumer = consumer;
        this.store = store;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        try (var connection = store.getConnection()) {
            var stored = Offsets.read(connection);
            for (var partition : partitions) {
                var next = stored.get(partition);
                if (next == null) {
                    consumer.seekToBeginning(List.of(partition));
                } else {
                    consumer.seek(partition, next);
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new SetupException("The store cannot be asked how far it came: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
}
