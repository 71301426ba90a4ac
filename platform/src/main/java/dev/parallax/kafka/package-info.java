/// Reaching a Kafka cluster.
@NullMarked
package dev.parallax.kafka;

import org.jspecify.annotations.NullMarked;
